import type { Point } from 'geojson';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import type { NamesEverywhere } from '#lib/search/names-everywhere.ts';

/** What the search finds besides the words of the page; what does not load is left out. */
export interface SearchNames {
	readonly names?: NamesEverywhere;
	readonly towns?: readonly BaseMapFeature<Point>[];
}

/**
 * The names of records in all languages, and the towns of the base map.
 * @param site address of the root of the site, without a slash at its end
 */
export async function searchNamesBelow(site: string): Promise<SearchNames> {
	const [names, towns] = await Promise.all([
		read<NamesEverywhere>(`${site}/search.json`),
		read<{ features: readonly BaseMapFeature<Point>[] }>(`${site}/data/basemap/towns.geojson`)
	]);
	return { ...(names && { names }), ...(towns && { towns: towns.features }) };
}

async function read<T>(address: string): Promise<T | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as T) : undefined;
	} catch {
		return undefined;
	}
}
