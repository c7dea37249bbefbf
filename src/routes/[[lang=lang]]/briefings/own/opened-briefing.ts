import { readLink } from '#lib/briefing/own/briefing-link.ts';
import { withKnownPassages } from '#lib/briefing/own/records-named.ts';
import type { Briefing } from '#lib/domain/briefing.ts';
import type { Language } from '#lib/domain/text.ts';
import { browserShelf } from '../../own-briefings.ts';
import { readOwnHash } from '../../own-hash.ts';
import { fetchAtlas, type FetchedAtlas } from '../../../fetch-atlas.ts';

/** A briefing of one's own that an address leads to, and the atlas that it is shown from. */
export interface OpenedBriefing extends FetchedAtlas {
	readonly briefing: Briefing;
}

/** Why an address leads to no briefing: its link lost something on its way, or there is none, or none with scenes. */
export type NotOpened = 'broken' | 'nothing';

/**
 * Opens the briefing that the part of an address behind the hash holds whole, or that it names among those kept here.
 * @param root address of the root of the language, with a slash at its end
 * @throws Error when the atlas cannot be fetched
 */
export async function openBriefing(
	root: string,
	hash: string,
	language: Language
): Promise<OpenedBriefing | NotOpened> {
	const linked = readLink(hash, '', language);
	const shared = linked && 'briefing' in linked ? linked.briefing : undefined;
	const found = shared ?? browserShelf().read(readOwnHash(hash)?.key ?? '')?.briefing;
	if (linked && !shared) return 'broken';
	if (!found || found.scenes.length === 0) return 'nothing';
	const fetched = await fetchAtlas(root);
	return { ...fetched, briefing: withKnownPassages(fetched.atlas, found) };
}

/** The part of an address behind the hash that leads to the same briefing, at a scene or at none. */
export function hashAt(hash: string, scene?: string): string {
	const parameters = new URLSearchParams(hash.replace(/^#/, ''));
	parameters.delete('with');
	if (scene === undefined) parameters.delete('scene');
	else parameters.set('scene', scene);
	return `#${parameters}`;
}
