import type { BriefingOrigin } from '#lib/briefing/exported-words.ts';
import type { Briefing } from '#lib/domain/briefing.ts';

/**
 * What stands on all that leaves a briefing of one's own. Its scenes have no address that others could open: each
 * leads to its view on the map, which is the atlas's own.
 * @param root address of the root of the language, with a slash at its end
 */
export function readersOrigin(
	atlas: Omit<BriefingOrigin, 'addressOf'>,
	{ scenes }: Briefing,
	root: string
): BriefingOrigin {
	const views = new Map(scenes.map(({ id, view }) => [id, view]));
	const addressOf = ({ id }: { readonly id: string }): string => {
		const view = views.get(id);
		return new URL(view ? `${root}?${view}` : root, location.href).href;
	};
	return { ...atlas, addressOf, isReaders: true };
}
