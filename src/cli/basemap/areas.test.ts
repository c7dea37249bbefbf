import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { recipe } from '#tests/support/basemap-recipe.ts';
import { makeAreas } from './areas.ts';

type State = Feature<Polygon, Record<string, unknown>>;

function box(land: string, code: string, [west, south, east, north]: readonly number[]): State {
	const ring = [
		[west!, south!],
		[east!, south!],
		[east!, north!],
		[west!, north!],
		[west!, south!]
	];
	return {
		type: 'Feature',
		properties: { land, iso_3166_2: code },
		geometry: { type: 'Polygon', coordinates: [ring] }
	};
}

const states: FeatureCollection<Polygon, Record<string, unknown>> = {
	type: 'FeatureCollection',
	features: [
		box('ORR', 'O-1', [0, 0, 3, 3]),
		box('ORR', 'O-2', [0, 3, 3, 6]),
		box('ULL', 'U-1', [3, 0, 12, 6]),
		box('FAR', 'F-1', [20, 20, 30, 30])
	]
};
const none: Topology = {
	type: 'Topology',
	arcs: [],
	objects: { countries: { type: 'GeometryCollection', geometries: [] } }
};
const { areas, lines } = makeAreas(states, none, recipe);
const area = (id: string): MultiPolygon =>
	areas.find(({ properties }) => properties.id === id)!.geometry as MultiPolygon;

describe('makeAreas', () => {
	it('joins states into countries, keeps regions, and drops what lies beyond the extent', () => {
		expect(areas.map(({ properties }) => `${properties.kind} ${properties.id}`)).toEqual([
			'country orr',
			'country ull',
			'special-area marches',
			'region brell',
			'region anvel'
		]);
		expect(area('orr').coordinates).toHaveLength(1);
	});
	it('cuts a special area out of the state it is in', () => {
		const longitudes = (id: string): number[] =>
			area(id)
				.coordinates.flat(2)
				.map(([longitude]) => longitude!);
		expect(Math.max(...longitudes('marches'))).toBeCloseTo(5, 3);
		expect(area('ull').coordinates.flat(2)).toContainEqual([expect.closeTo(5, 3), expect.closeTo(3, 3)]);
	});
	it('tells borders of countries, of regions and of the special area apart', () => {
		expect(lines.map(({ properties }) => properties.id)).toEqual([
			'border-orr-ull',
			'region-border-anvel-brell',
			'special-border-marches-orr',
			'special-border-marches-ull',
			'coast'
		]);
	});
	it('takes the cut at the edge of the extent for no coast', () => {
		const coast = lines.at(-1)!.geometry as MultiLineString;
		const eastmost = coast.coordinates.flat().filter(([longitude]) => longitude! > 9.99);
		expect(eastmost.map(([, latitude]) => latitude)).toEqual([expect.closeTo(6, 2)]);
	});
	it('says which area of the recipe matched nothing', () => {
		const wrong = { ...recipe.areas.countries[1]!, match: ['NIL'] };
		const areasOfRecipe = { ...recipe.areas, countries: [recipe.areas.countries[0]!, wrong] };
		expect(() => makeAreas(states, none, { ...recipe, areas: areasOfRecipe })).toThrow(
			'"ull" matched nothing'
		);
	});
});
