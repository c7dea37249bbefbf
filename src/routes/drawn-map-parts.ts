import type { Geography, mapSvg } from '#lib/static-map/map-svg.ts';
import { geographyBelow } from './geography-below.ts';

/** What a map is drawn with as SVG: the code that draws it, and the shapes. */
export interface DrawnMapParts {
	readonly mapSvg: typeof mapSvg;
	readonly geography: Geography;
}

/**
 * Fetches what a map is drawn with, which a frame that shows its picture or its live map does without.
 * @param site address of the site, without a slash at its end
 * @throws Error when the shapes do not load
 */
export async function loadDrawnMap(site: string): Promise<DrawnMapParts> {
	const [{ mapSvg }, geography] = await Promise.all([
		import('#lib/static-map/map-svg.ts'),
		geographyBelow(site)
	]);
	return { mapSvg, geography };
}
