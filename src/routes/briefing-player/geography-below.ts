import type { FeatureCollection } from 'geojson';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import type { Geography } from '#lib/static-map/map-svg.ts';

/**
 * Loads the shapes of outlines and base map from a site, once for all who ask. A failed try is made again by the
 * next who asks.
 * @param site full address of the site, without a slash at its end
 */
export function geographyBelow(site: string): () => Promise<Geography> {
	let loading: Promise<Geography> | undefined;
	return () => {
		loading ??= load(site).catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}

async function load(site: string): Promise<Geography> {
	const read = async <T>(path: string): Promise<T> => {
		const response = await fetch(`${site}/data/${path}`);
		if (!response.ok) throw new Error(`${path} answers ${response.status}`);
		return (await response.json()) as T;
	};
	const files = baseMapFiles.map(async (file) => [file, await read(`basemap/${file}.geojson`)] as const);
	const [{ features }, ...extracts] = await Promise.all([
		read<FeatureCollection>('zones.geojson'),
		...files.map((file) => file.catch(() => undefined))
	]);
	return {
		outlines: Object.fromEntries(features.map(({ id, geometry }) => [id, geometry])),
		basemap: Object.fromEntries(extracts.filter((extract) => extract !== undefined))
	};
}
