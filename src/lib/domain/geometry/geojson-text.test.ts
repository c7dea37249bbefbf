import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { featureCollectionText } from './geojson-text.ts';

describe('featureCollectionText', () => {
	it('writes one feature a line, so that changes can be read', () => {
		const point = {
			type: 'Feature',
			properties: { id: 'a' },
			geometry: { type: 'Point', coordinates: [1, 2] }
		} as const;
		const text = featureCollectionText({ licence: 'CC0-1.0', url: undefined }, [
			{ ...point, geometry: { type: 'Point', coordinates: [1, 2] } },
			{ ...point, geometry: { type: 'Point', coordinates: [3, 4] } }
		]);
		expect(text.trimEnd().split('\n')).toHaveLength(4);
		const read = JSON.parse(text) as FeatureCollection & { licence: string };
		expect(read.features).toHaveLength(2);
		expect(Object.keys(read)).toEqual(['type', 'licence', 'features']);
	});
});
