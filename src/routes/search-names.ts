import type { Point } from 'geojson';
import { isOfSpecialArea, type BaseMapFeature, type BaseMapFile } from '#lib/domain/base-map.ts';
import type { NamesEverywhere } from '#lib/search/names-everywhere.ts';

/** What the search finds besides the words of the page; what does not load is left out. */
export interface SearchNames {
	readonly names?: NamesEverywhere;
	readonly towns: readonly BaseMapFeature<Point>[];
}

/**
 * The names of records in all languages, and the towns of the base map with the areas that it gives to no country.
 * @param site address of the root of the site, without a slash at its end
 */
export async function searchNamesBelow(site: string): Promise<SearchNames> {
	const points = (file: BaseMapFile) =>
		read<{ features: readonly BaseMapFeature<Point>[] }>(`${site}/data/basemap/${file}.geojson`);
	const [names, towns, labels] = await Promise.all([
		read<NamesEverywhere>(`${site}/search.json`),
		points('towns'),
		points('labels')
	]);
	const named = [...(towns?.features ?? []), ...(labels?.features ?? []).filter(isOfSpecialArea)];
	return { ...(names && { names }), towns: named };
}

async function read<T>(address: string): Promise<T | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as T) : undefined;
	} catch {
		return undefined;
	}
}
