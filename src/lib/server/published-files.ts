import { createHash } from 'node:crypto';
import { dataPackage } from '#lib/exchange/data-package.ts';
import type { Distribution } from '#lib/exchange/json-ld.ts';
import { atlasJson, placesGeojson, zonesGeojson } from '#lib/exchange/published-data.ts';
import { atlasSchema, placesSchema, zonesSchema } from '#lib/exchange/published-schema.ts';
import { qgisStyle } from '#lib/exchange/qgis-style.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { buildVersion } from '../../cli/build-version.js';
import { builtAtlas } from './atlas.ts';
import { pageAddress, siteRoot } from './page-address.ts';
import { builtRelease, builtVersion } from './release.ts';

/** A file as it is served. */
export interface PublishedFile {
	readonly text: string;
	readonly mediaType: string;
}

/** The files of the data themselves, each with its media type. */
export const dataFiles = {
	'atlas.json': 'application/json',
	'zones.geojson': 'application/geo+json',
	'places.geojson': 'application/geo+json'
} as const;

/** What each of them holds, in words. */
const fileWords = {
	'atlas.json': m.rec_file_atlas,
	'zones.geojson': m.rec_file_zones,
	'places.geojson': m.rec_file_places
} as const satisfies Record<keyof typeof dataFiles, unknown>;

/** The names of all files below `data/`. */
export const publishedNames: readonly string[] = [
	...Object.keys(dataFiles),
	'atlas.schema.json',
	'zones.schema.json',
	'places.schema.json',
	'datapackage.json',
	'zones.qml'
];

const written = new Map<string, string>();

/** A file below `data/`; nothing when there is none of that name. */
export function publishedFile(name: string): PublishedFile | undefined {
	const write = writers[name];
	if (!write) return undefined;
	const text = written.get(name) ?? write();
	written.set(name, text);
	return { text, mediaType: mediaTypeOf(name) };
}

/** The files in which the atlas is given out, by their full addresses. */
export function publishedFiles(): readonly Distribution[] {
	return Object.entries(dataFiles).map(([name, mediaType]) => ({
		name,
		address: `${siteRoot()}data/${name}`,
		mediaType
	}));
}

/** The size of every file below `data/` in bytes. */
export function fileSizes(): Readonly<Record<string, number>> {
	return Object.fromEntries(
		publishedNames.map((name) => [name, Buffer.byteLength(publishedFile(name)?.text ?? '')])
	);
}

/** The media type that a file is served with. */
export function mediaTypeOf(name: string): string {
	if (name.endsWith('.geojson')) return 'application/geo+json';
	if (name.endsWith('.schema.json')) return 'application/schema+json';
	return name.endsWith('.qml') ? 'application/xml' : 'application/json';
}

const lines = (value: unknown): string => `${JSON.stringify(value, undefined, '\t')}\n`;

const writers: Readonly<Record<string, () => string>> = {
	'atlas.json': () => JSON.stringify(atlasJson(builtAtlas().atlas.records, buildVersion())),
	'zones.geojson': () => {
		const { atlas, geometries } = builtAtlas();
		return JSON.stringify(zonesGeojson(atlas.records, geometries, buildVersion()));
	},
	'places.geojson': () => JSON.stringify(placesGeojson(builtAtlas().atlas.records, buildVersion())),
	'atlas.schema.json': () => lines(atlasSchema()),
	'zones.schema.json': () => lines(zonesSchema()),
	'places.schema.json': () => lines(placesSchema()),
	'datapackage.json': () => {
		const { settings } = builtAtlas().atlas.records;
		const [first = 'en'] = settings.languages;
		const files = Object.entries(dataFiles).map(([name, mediaType]) => {
			const text = publishedFile(name)?.text ?? '';
			return {
				name,
				title: fileWords[name as keyof typeof dataFiles]({}, { locale: localeOf(first) }),
				schema: name.replace(/\.[^.]*$/, '.schema.json'),
				mediaType,
				text,
				sha256: createHash('sha256').update(text).digest('hex')
			};
		});
		const about = { version: builtVersion(), release: builtRelease(), homepage: pageAddress(first, '') };
		return lines(dataPackage(settings, files, about));
	},
	'zones.qml': () => qgisStyle(builtAtlas().atlas.records)
};
