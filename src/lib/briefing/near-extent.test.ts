import { expect, test } from 'vitest';
import type { DrawnOutline, MapView } from '#lib/cartography/map-view.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { nearExtent } from './near-extent.ts';

const viewOf = (...boxes: BoundingBox[]): MapView => ({
	language: 'en',
	otherLanguages: [],
	theme: 'projector',
	hasBasemap: true,
	hues: {},
	outlines: boxes.map((bbox) => ({ bbox }) as DrawnOutline),
	points: []
});
const extent: BoundingBox = [0, 0, 10, 8];

test('a wall shows what a scene draws from nearer, in the same shape, with air for names', () => {
	const [west, south, east, north] = nearExtent(viewOf([4, 3, 7, 5]), extent);
	expect((east - west) / (north - south)).toBeCloseTo(10 / 8);
	expect(east - west).toBeLessThan(6);
	expect([west < 4, south < 3, east > 7, north > 5]).toEqual([true, true, true, true]);
});
test('a wall shows at least half of a scene’s extent, and nothing beyond it', () => {
	const [west, , east] = nearExtent(viewOf([9.8, 7.8, 9.9, 7.9]), extent);
	expect([west, east]).toEqual([5, 10]);
});
test('what a scene draws round all of its extent, or beyond it, leaves the extent as it is', () => {
	expect(nearExtent(viewOf([-1, -1, 11, 9], [20, 20, 21, 21]), extent)).toEqual(extent);
	expect(nearExtent(viewOf([1, 1, 9, 7]), extent)).toEqual(extent);
	expect(nearExtent(viewOf(), extent)).toEqual(extent);
});
