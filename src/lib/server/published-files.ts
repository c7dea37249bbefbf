import type { Distribution } from '#lib/exchange/json-ld.ts';
import { siteRoot } from './page-address.ts';

/** The names of the files below `data/` in which the atlas is given out, and what each is. */
export const publishedNames = {
	'atlas.json': 'application/json',
	'zones.geojson': 'application/geo+json',
	'places.geojson': 'application/geo+json'
} as const;

/** The files in which the atlas is given out, by their full addresses. */
export function publishedFiles(): readonly Distribution[] {
	return Object.entries(publishedNames).map(([name, mediaType]) => ({
		name,
		address: `${siteRoot()}data/${name}`,
		mediaType
	}));
}
