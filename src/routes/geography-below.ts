import type { FeatureCollection } from 'geojson';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import type { Geography } from '#lib/static-map/map-svg.ts';

/**
 * The shapes of all outlines by id, as the site publishes them.
 * @param site address of the root of the site, without a slash at its end
 * @throws Error when they do not load
 */
export async function outlinesBelow(site: string): Promise<OutlineGeometries> {
	const response = await fetch(`${site}/data/zones.geojson`);
	const { features } = (await response.json()) as FeatureCollection;
	return Object.fromEntries(features.map(({ id, geometry }) => [id, geometry]));
}

/**
 * The shapes of outlines and base map, as the drawn map wants them.
 * @param site address of the root of the site, without a slash at its end
 * @throws Error when the outlines do not load; a base map may lack any of its files
 */
export async function geographyBelow(site: string): Promise<Geography> {
	const files = baseMapFiles.map(async (file) => {
		const response = await fetch(`${site}/data/basemap/${file}.geojson`);
		return response.ok ? [[file, await response.json()] as const] : [];
	});
	const [outlines, ...extracts] = await Promise.all([outlinesBelow(site), ...files]);
	return { outlines, basemap: Object.fromEntries(extracts.flat()) };
}
