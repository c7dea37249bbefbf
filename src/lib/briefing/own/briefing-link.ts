import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Briefing } from '../../domain/briefing.ts';
import type { Language } from '../../domain/text.ts';
import { readBriefing, type BriefingReading } from './read-briefing.ts';
import { briefingLimits } from './limits.ts';
import { plainBriefing } from './write-briefing.ts';

/** The name under which a link carries a briefing after its hash, where no server sees it. */
const parameter = 'b';

/** A link that holds a briefing whole, or how long it would be when it is too long. */
export type BriefingLink =
	{ readonly link: string; readonly tooLong?: never } | { readonly link?: never; readonly tooLong: number };

/**
 * Packs a briefing into a link: deflated and in base64url, after the hash.
 * @param page the address that opens such a link
 */
export function linkOf(briefing: Briefing, page: string): BriefingLink {
	const packed = deflateSync(strToU8(JSON.stringify(plainBriefing(briefing))), { level: 9 });
	const link = `${page}#${parameter}=${toBase64Url(packed)}`;
	return link.length > briefingLimits.link ? { tooLong: link.length } : { link };
}

/** What a link after its hash holds: nothing, a briefing, or a link that lost something on its way. */
export type LinkReading = BriefingReading | { readonly isBroken: true } | undefined;

/**
 * Takes a briefing out of the part of an address behind the hash.
 * @param name what the messages call it
 * @param language of the messages
 */
export function readLink(hash: string, name: string, language: Language): LinkReading {
	const packed = new URLSearchParams(hash.replace(/^#/, '')).get(parameter);
	if (packed === null) return undefined;
	const text = unpacked(packed);
	return text === undefined ? { isBroken: true } : readBriefing(name, text, language);
}

/** The text that was packed; nothing when it is damaged, or unfolds into more than a briefing holds. */
function unpacked(packed: string): string | undefined {
	if (packed.length > briefingLimits.link * 4 || !/^[A-Za-z0-9_-]+$/.test(packed)) return undefined;
	const limit = briefingLimits.characters;
	try {
		// A buffer of fixed size: what would unfold beyond it is not kept.
		const bytes = inflateSync(fromBase64Url(packed), { out: new Uint8Array(limit + 1) });
		return bytes.length > limit ? undefined : strFromU8(bytes);
	} catch {
		return undefined;
	}
}

function toBase64Url(bytes: Uint8Array): string {
	return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
	return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
}
