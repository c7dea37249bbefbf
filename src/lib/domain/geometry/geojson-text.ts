import type { Feature, Geometry } from 'geojson';

/**
 * Writes a FeatureCollection as text with one feature a line, so that versions can be compared line by line.
 * @param members further members of the collection, written before `features`
 * @returns JSON that ends in a line break; members that are `undefined` are left out
 */
export function featureCollectionText(
	members: Readonly<Record<string, unknown>>,
	features: readonly Feature<Geometry, unknown>[]
): string {
	const head = Object.entries({ type: 'FeatureCollection', ...members })
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
	const lines = features.map((feature) => JSON.stringify(feature));
	return `{${head.join(',')},"features":[\n${lines.join(',\n')}\n]}\n`;
}
