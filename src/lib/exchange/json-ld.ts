import { isoFromDay } from '#lib/domain/date.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { AtlasSettings, Licence } from '#lib/domain/settings.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Release } from '#lib/domain/release.ts';

/** A node of JSON-LD in the words of schema.org (https://schema.org/docs/full.html). */
export type LinkedNode = { readonly '@type': string; readonly [property: string]: unknown };

/** What the linked data of every page says of the atlas. */
export interface LinkedAtlas {
	readonly settings: AtlasSettings;
	/** The full address of the page that tells of the atlas as a whole. */
	readonly address: string;
	readonly version: string;
	readonly release?: Release | undefined;
}

/** A page as linked data: what it is called, in which language, as part of which atlas, and about what. */
export function webPageNode(
	page: {
		readonly address: string;
		readonly title: string;
		readonly description: string;
		readonly language: Language;
	},
	atlas: LinkedAtlas,
	about?: LinkedNode
): LinkedNode {
	return {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		'@id': page.address,
		url: page.address,
		name: page.title,
		description: page.description,
		inLanguage: page.language,
		isPartOf: wholeNode(atlas, page.language),
		...releaseOf(atlas),
		...(about && { about })
	};
}

/**
 * The live map as linked data: the times and the area that it shows, and the data set that it is drawn from.
 * @param address the full address of the map in the language
 */
export function mapNode(atlas: LinkedAtlas, address: string, language: Language): LinkedNode {
	const { settings } = atlas;
	return {
		'@context': 'https://schema.org',
		'@type': 'Map',
		'@id': address,
		url: address,
		name: inLanguage(settings.title, language),
		description: inLanguage(settings.summary, language),
		inLanguage: language,
		isAccessibleForFree: true,
		...releaseOf(atlas),
		...coverageOf(settings),
		isBasedOn: wholeNode(atlas, language)
	};
}

function wholeNode({ settings, address }: LinkedAtlas, language: Language): LinkedNode {
	const licence = ownLicence(settings);
	return {
		'@type': 'Dataset',
		'@id': address,
		name: inLanguage(settings.title, language),
		description: inLanguage(settings.summary, language),
		...(licence?.url && { license: licence.url })
	};
}

function releaseOf({ settings, version, release }: LinkedAtlas) {
	const licence = ownLicence(settings);
	return {
		version,
		...(release && { datePublished: isoFromDay(release.date) }),
		...(licence?.url && { license: licence.url })
	};
}

function coverageOf({ period, extent }: AtlasSettings) {
	return {
		temporalCoverage: `${isoFromDay(period.from)}/${isoFromDay(period.to)}`,
		spatialCoverage: placeOfBox(extent)
	};
}

/** A file in which the atlas is given out. */
export interface Distribution {
	readonly name: string;
	/** Its full address. */
	readonly address: string;
	readonly mediaType: string;
}

/** The whole atlas as a data set: the times and the area that it covers, its licence and its files. */
export function datasetNode(
	atlas: LinkedAtlas,
	files: readonly Distribution[],
	language: Language
): LinkedNode {
	const { settings } = atlas;
	const title = inLanguage(settings.title, language);
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': atlas.address,
		url: atlas.address,
		name: title,
		description: inLanguage(settings.summary, language),
		inLanguage: [...settings.languages],
		creator: { '@type': 'Organization', name: title },
		isAccessibleForFree: true,
		...releaseOf(atlas),
		...coverageOf(settings),
		distribution: files.map(({ name, address, mediaType }) => ({
			'@type': 'DataDownload',
			name,
			contentUrl: address,
			encodingFormat: mediaType
		}))
	};
}

/** The licence of what is the atlas's own: the first that it holds itself. */
export function ownLicence({ licences, title }: AtlasSettings): Licence | undefined {
	return licences.find(({ holder }) => Object.values(title).includes(holder));
}

/** A place with a box, in the order that schema.org asks for: south, west, north, east. */
export function placeOfBox([west, south, east, north]: BoundingBox): LinkedNode {
	return { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } };
}

/** The outer bounds of a time as plain dates, where it has them. */
export function datesOf(spans: readonly TimeSpan[]): { startDate?: string; endDate?: string } {
	const starts = spans.map(({ start }) => start.earliest);
	const ends = spans.map(({ end }) => end.latest);
	const first = starts.some((day) => day === null) ? undefined : starts.toSorted((a, b) => a! - b!)[0];
	const last = ends.some((day) => day === null) ? undefined : ends.toSorted((a, b) => b! - a!)[0];
	return {
		...(first !== undefined && first !== null && { startDate: isoFromDay(first) }),
		...(last !== undefined && last !== null && { endDate: isoFromDay(last) })
	};
}
