import type { GeometryCollection, LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { recipe } from '#tests/support/basemap-recipe.ts';
import { makeLakes, makeRivers } from './water.ts';

const square = ([x, y]: readonly [number, number], size: number): Position[][] => [
	[
		[x, y],
		[x + size, y],
		[x + size, y + size],
		[x, y + size],
		[x, y]
	]
];
const waters: GeometryCollection = {
	type: 'GeometryCollection',
	geometries: [
		{ type: 'MultiPolygon', coordinates: [square([2.99, 1.04], 0.02), square([3, 4], 0.02)] },
		{
			type: 'MultiPolygon',
			coordinates: [square([1, 1], 0.1), square([2, 2], 0.001), square([7, 7], 0.1), square([40, 40], 5)]
		}
	]
};

describe('makeLakes', () => {
	it('keeps lakes by their size, near ones sooner than far ones, and names them', () => {
		const lakes = makeLakes(waters, recipe);
		expect(lakes.map(({ properties }) => properties.id)).toEqual(['mill-pond']);
	});
	it('says when a named lake is not where the recipe puts it', () => {
		const lakes = {
			...recipe.waters.lakes,
			names: [{ at: [9, 9] as [number, number], names: { en: 'Nowhere' } }]
		};
		expect(() => makeLakes(waters, { ...recipe, waters: { ...recipe.waters, lakes } })).toThrow('"Nowhere"');
	});
});

describe('makeRivers', () => {
	it('runs through the pieces of water near the drawn course, in the order of the course', () => {
		const [river] = makeRivers(waters, recipe);
		expect((river!.geometry as LineString).coordinates).toEqual([
			[1, 1],
			[2, 1],
			[expect.closeTo(3, 3), expect.closeTo(1.05, 3)],
			[4, 1]
		]);
		expect(river!.properties.schematic).toBe(true);
	});
	it('refuses a package whose parts are not what the recipe says', () => {
		const parts = { rivers: 7, lakes: 1 };
		expect(() => makeRivers(waters, { ...recipe, waters: { ...recipe.waters, parts } })).toThrow('Part 7');
	});
});
