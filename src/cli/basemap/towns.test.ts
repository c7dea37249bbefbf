import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { recipe } from '#tests/support/basemap-recipe.ts';
import { makeLabels } from './labels.ts';
import { makeRoads, makeTowns } from './towns.ts';

const row = (id: number, code: string, country: string, people: number) => ({
	id,
	name: `Town ${id}`,
	at: [id, id],
	code,
	country,
	people
});
const rows = [
	row(1, 'PPL', 'OR', 50),
	row(2, 'PPLC', 'OR', 0),
	row(3, 'PPL', 'UL', 5000),
	row(4, 'PPL', 'OR', 9),
	row(5, 'PPL', 'UL', 9000)
];

describe('makeTowns', () => {
	it('takes the towns of one country and the cities named beside it, by importance', () => {
		const towns = makeTowns(rows, recipe, { 2: { names: { en: 'Brell', ar: 'بريل' } } });
		expect(towns.map(({ properties: { geonames, rank, names } }) => [geonames, rank, names?.en])).toEqual([
			[2, 1, 'Brell'],
			[3, 2, 'Town 3'],
			[1, 3, 'Town 1']
		]);
	});
	it('gives a town the other spellings of the table, apart from its names', () => {
		const table = { 2: { names: { en: 'Brell' }, variants: ['Brel'] } };
		expect(makeTowns(rows, recipe, table)[0]!.properties).toMatchObject({
			names: { en: 'Brell' },
			variants: ['Brel']
		});
	});
	it('says which town of the recipe or of the table of names is missing', () => {
		expect(() => makeTowns(rows, recipe, { 99: { names: { en: 'Gone' } } })).toThrow('99');
	});
});

describe('makeRoads', () => {
	it('runs from town to town and says that it is schematic', () => {
		const [road] = makeRoads(rows, recipe);
		expect((road!.geometry as LineString).coordinates).toEqual([
			[1, 1],
			[5, 5],
			[3, 3]
		]);
		expect(road!.properties.schematic).toBe(true);
	});
	it('says which stop of a road is missing', () => {
		expect(() => makeRoads(rows.slice(1), recipe)).toThrow('"road" goes through 1');
	});
});

describe('makeLabels', () => {
	it('puts a name where the recipe gives a place for it, and none elsewhere', () => {
		expect(makeLabels(recipe).map(({ properties }) => properties.id)).toEqual([
			'label-country-orr',
			'label-lake-mill-pond',
			'label-sea-sound-of-orr'
		]);
	});
});
