import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { signedArea, tidyGeometry } from './tidy.ts';

const clockwise: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[0, 0],
			[0, 1],
			[1, 1],
			[1, 0],
			[0, 0]
		]
	]
};

describe('tidyGeometry', () => {
	it('rounds to five decimals and drops heights', () => {
		const point = { type: 'Point' as const, coordinates: [36.1234567, 33.9876543, 700] };
		expect(tidyGeometry(point).coordinates).toEqual([36.12346, 33.98765]);
	});
	it('turns outer rings anticlockwise and holes clockwise', () => {
		const hole = [
			[0.2, 0.2],
			[0.8, 0.2],
			[0.8, 0.8],
			[0.2, 0.8],
			[0.2, 0.2]
		];
		const tidied = tidyGeometry({ ...clockwise, coordinates: [...clockwise.coordinates, hole] });
		expect(tidied.coordinates.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
	});
	it('closes an open ring and drops vertices that fell together', () => {
		const ring = [
			[0, 0],
			[1, 0],
			[1.000001, 0.000001],
			[1, 1]
		];
		expect(tidyGeometry<Polygon>({ type: 'Polygon', coordinates: [ring] }).coordinates[0]).toEqual([
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		]);
	});
	it('leaves out a part that collapsed, and says so when nothing is left', () => {
		const speck = [
			[
				[5, 5],
				[5.000001, 5],
				[5, 5.000001],
				[5, 5]
			]
		];
		const parts: MultiPolygon = { type: 'MultiPolygon', coordinates: [clockwise.coordinates, speck] };
		expect(tidyGeometry(parts).coordinates).toHaveLength(1);
		expect(() => tidyGeometry({ type: 'Polygon', coordinates: speck })).toThrow(RangeError);
	});
});
