import type { FeatureCollection } from 'geojson';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import type { Geography } from '#lib/static-map/map-svg.ts';

async function read<T>(site: string, path: string): Promise<T> {
	const response = await fetch(`${site}/data/${path}`);
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	return (await response.json()) as T;
}

/**
 * The shapes of all outlines by id, as the site publishes them.
 * @param site address of the root of the site, without a slash at its end
 * @throws Error when they do not load
 */
export async function outlinesBelow(site: string): Promise<OutlineGeometries> {
	const { features } = await read<FeatureCollection>(site, 'zones.geojson');
	return Object.fromEntries(features.map(({ id, geometry }) => [id, geometry]));
}

/**
 * The shapes of outlines and base map, as the drawn map wants them.
 * @param site address of the root of the site, without a slash at its end
 * @throws Error when the outlines do not load; a base map may lack any of its files
 */
export async function geographyBelow(site: string): Promise<Geography> {
	const files = baseMapFiles.map((file) =>
		read(site, `basemap/${file}.geojson`).then(
			(extract) => [[file, extract] as const],
			() => []
		)
	);
	const [outlines, ...extracts] = await Promise.all([outlinesBelow(site), ...files]);
	return { outlines, basemap: Object.fromEntries(extracts.flat()) };
}

/**
 * Loads the shapes once for all who ask. A failed try is made again by the next who asks.
 * @param site address of the root of the site, without a slash at its end
 */
export function geographyLoader(site: string): () => Promise<Geography> {
	let loading: Promise<Geography> | undefined;
	return () => {
		loading ??= geographyBelow(site).catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}
