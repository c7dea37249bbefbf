import type { FeatureCollection, Geometry } from 'geojson';
import type { BaseMapFile, BaseMapProperties } from '#lib/domain/base-map.ts';
import type { Briefing } from '#lib/domain/briefing.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { Language } from '#lib/domain/text.ts';
import type { BriefingOrigin } from '../exported-words.ts';

/** Whom to name for data of the map, and where they say so. */
export interface PackCredit {
	readonly text: string;
	readonly url?: string;
}

/** An extract of the base map. */
export type PackExtract = FeatureCollection<Geometry, BaseMapProperties>;

/** All that the pages of a folder taken along are made from: nothing can be fetched there. */
export interface PackContent {
	readonly briefing: Briefing;
	readonly language: Language;
	/** The records of the atlas in that language. */
	readonly records: AtlasRecords;
	/** All outlines, as `zones.geojson` holds them. */
	readonly zones: FeatureCollection;
	/** The extracts of the base map; one that the atlas does not have is empty. */
	readonly basemap: Readonly<Record<BaseMapFile, PackExtract>>;
	readonly credits: readonly PackCredit[];
	/** The fonts of the map's labels as `data:` addresses, by the names of their files. */
	readonly fonts: Readonly<Record<string, string>>;
	/** What stands on all that leaves the briefing. */
	readonly origin: Omit<BriefingOrigin, 'addressOf'>;
	/** Full address of the atlas's pages in that language, with a slash at its end. */
	readonly site: string;
	/** Where each scene can be seen alive, as a full address, by the scene's id. */
	readonly addresses: Readonly<Record<string, string>>;
}

const name = 'truceAtlasPack';

/** The content as a classic script that gives it to those after it: a page opened from a folder may fetch nothing. */
export function contentScript(content: PackContent): string {
	return `globalThis.${name} = ${JSON.stringify(content)};\n`;
}

/** What `contentScript` gave. @throws Error when the script beside the page did not run */
export function givenContent(): PackContent {
	const given = (globalThis as Readonly<Record<string, unknown>>)[name];
	if (!given) throw new Error(`the script that gives ${name} did not run before this one`);
	return given as PackContent;
}
