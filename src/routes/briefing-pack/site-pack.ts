import { makePack, type MakeSlides, type PackProgress, type ReadFile } from '#lib/briefing/pack/make-pack.ts';
import type { BriefingOrigin } from '#lib/briefing/exported-words.ts';
import type { Briefing } from '#lib/domain/briefing.ts';
import type { Language } from '#lib/domain/text.ts';

/** A briefing of any origin, and the site from which it is taken along. */
export interface SitePack {
	readonly briefing: Briefing;
	readonly language: Language;
	/** What stands on all that leaves the briefing. */
	readonly origin: BriefingOrigin;
	/** Full address of the site, with a slash at its end. */
	readonly site: string;
	/** Full address of the root of the language, with a slash at its end. */
	readonly root: string;
	readonly makeSlides: MakeSlides;
}

/** Packs a briefing from what a site serves. @throws Error when a file of the site is not to be had */
export function packFromSite(
	{ site, root, ...wish }: SitePack,
	onprogress: (progress: PackProgress) => void,
	signal: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const records = `${root.slice(site.length)}embed/records.json`;
	return makePack({ ...wish, site: root, records, now: new Date() }, filesBelow(site), onprogress, signal);
}

/** What is kept from earlier visits is asked after anew: a folder is not put together from two builds of a site. */
function filesBelow(site: string): ReadFile {
	return async (path, signal) => {
		const response = await fetch(site + path, { cache: 'no-cache', ...(signal && { signal }) });
		if (response.status === 404) return undefined;
		if (!response.ok) throw new Error(`${path} answers ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
}
