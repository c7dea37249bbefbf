import type DrawnMap from '#lib/components/DrawnMap.svelte';
import type { Geography } from '#lib/static-map/map-svg.ts';
import { geographyBelow } from './geography-below.ts';

/** What a map is drawn with as SVG: the component that draws it, and the shapes. */
export interface DrawnMapParts {
	readonly DrawnMap: typeof DrawnMap;
	readonly loadGeography: () => Promise<Geography>;
}

/**
 * Fetches what a map is drawn with, which a page that shows its picture or its live map does without.
 * @param site address of the site, without a slash at its end
 * @throws Error when the shapes do not load
 */
export async function loadDrawnMap(site: string): Promise<DrawnMapParts> {
	const [module, geography] = await Promise.all([
		import('#lib/components/DrawnMap.svelte'),
		geographyBelow(site)
	]);
	return { DrawnMap: module.default, loadGeography: () => Promise.resolve(geography) };
}
