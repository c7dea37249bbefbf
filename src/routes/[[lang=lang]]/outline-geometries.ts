import type { FeatureCollection } from 'geojson';
import { base } from '$app/paths';
import type { OutlineGeometries } from '#lib/domain/records.ts';

/** The shapes of all outlines by id, as the site publishes them. Throws when they do not load. */
export async function loadOutlineGeometries(): Promise<OutlineGeometries> {
	const response = await fetch(`${base}/data/zones.geojson`);
	const { features } = (await response.json()) as FeatureCollection;
	return Object.fromEntries(features.map(({ id, geometry }) => [id, geometry]));
}
