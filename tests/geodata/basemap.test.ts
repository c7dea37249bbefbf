import { readFileSync, statSync } from 'node:fs';
import { booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
	baseMapFiles,
	baseMapKinds,
	isOfSpecialArea,
	type BaseMapExtract,
	type BaseMapFeature
} from '#lib/domain/base-map.ts';
import { readRecipe, readTownNames } from '../../src/cli/basemap/recipe.ts';

const pathOf = (file: string): string => `geodata/basemap/${file}.geojson`;
const extract = (file: string): BaseMapExtract =>
	JSON.parse(readFileSync(pathOf(file), 'utf8')) as BaseMapExtract;
const all = baseMapFiles.map((file) => ({ file, ...extract(file) }));
const features = all.flatMap(({ features: own }) => own);
const ofKind = (kind: BaseMapFeature['properties']['kind']): BaseMapFeature[] =>
	features.filter(({ properties }) => properties.kind === kind);
const recipe = readRecipe('geodata/basemap');

describe('the extracts of the base map', () => {
	it('weigh less than 500 KB together', () => {
		const bytes = baseMapFiles.reduce((sum, file) => sum + statSync(pathOf(file)).size, 0);
		expect(bytes).toBeLessThan(500_000);
	});
	it('carry their licence, and keep OpenStreetMap in a file of its own', () => {
		expect(all.filter(({ licence, attribution }) => !licence || !attribution)).toEqual([]);
		expect(all.filter(({ licence }) => licence === 'ODbL-1.0').map(({ file }) => file)).toEqual(['water']);
	});
	it('come from packages pinned to one version, each with licence and address', () => {
		expect(Object.values(recipe.packages).map(({ version }) => version)).toEqual(
			Object.values(recipe.packages).map(() => expect.stringMatching(/^\d+\.\d+\.\d+$/))
		);
	});
	it('hold known kinds with unique ids among areas, towns and labels', () => {
		expect(features.filter(({ properties }) => !baseMapKinds.includes(properties.kind))).toEqual([]);
		const ids = [...ofKind('country'), ...ofKind('special-area'), ...ofKind('town'), ...ofKind('label')].map(
			({ properties }) => properties.id
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
	it('have areas that do not cross themselves', () => {
		const rings = [...ofKind('region'), ...ofKind('special-area')].flatMap(
			({ geometry }) => (geometry as MultiPolygon).coordinates
		);
		expect(rings.filter((ring) => kinks(polygon(ring)).features.length > 0)).toEqual([]);
	});
});

describe('areas and borders', () => {
	it('name every country, region and special area in three languages', () => {
		const named = [...ofKind('country'), ...ofKind('region'), ...ofKind('special-area'), ...ofKind('label')];
		expect(named.filter(({ properties: { names } }) => !names?.en || !names.fr || !names.ar)).toEqual([]);
	});
	it('meet: every vertex of a border is a vertex of both countries beside it', () => {
		const verticesOf = (id: string): Set<string> => {
			const area = features.find(
				({ properties }) => properties.id === id && ['country', 'special-area'].includes(properties.kind)
			);
			return new Set((area!.geometry as MultiPolygon).coordinates.flat(2).map(String));
		};
		for (const border of [...ofKind('border'), ...ofKind('special-border')])
			for (const id of border.properties.between!) {
				const vertices = verticesOf(id);
				const apart = (border.geometry as MultiLineString).coordinates
					.flat()
					.filter((at) => !vertices.has(String(at)));
				expect(apart, `${border.properties.id} beside ${id}`).toEqual([]);
			}
	});
	it('give the special area to no country, with a line of its own all round', () => {
		const [area] = ofKind('special-area');
		const id = area!.properties.id;
		const inside: [number, number] = [35.75, 33.0];
		expect(booleanPointInPolygon(inside, area!.geometry as Polygon)).toBe(true);
		const owners = ofKind('country').filter(({ geometry }) =>
			booleanPointInPolygon(inside, geometry as Polygon)
		);
		expect(owners.map(({ properties }) => properties.id)).toEqual([]);
		const lines = ofKind('special-border').filter(({ properties }) => properties.between!.includes(id));
		expect(lines.length).toBeGreaterThan(2);
		expect(ofKind('border').some(({ properties }) => properties.between!.includes(id))).toBe(false);
	});
	it('has one unbroken border that a strip can follow', () => {
		const border = ofKind('border').find(({ properties }) => properties.id === 'border-syria-turkey');
		expect((border!.geometry as MultiLineString).coordinates).toHaveLength(1);
	});
});

describe('towns, rivers and roads', () => {
	it('names towns in English and Arabic and ranks them', () => {
		const towns = ofKind('town');
		expect(towns.length).toBeGreaterThan(280);
		const lacking = towns.filter(({ properties: { names, rank } }) => !names?.en || !names.ar || !rank);
		expect(lacking.map(({ properties }) => properties.id)).toEqual([]);
		const broken = towns.filter(({ properties }) =>
			/\S\/|\/\S|[^\u0621-\u064a\u0651/ ]/.test(properties.names!.ar!)
		);
		expect(broken.map(({ properties }) => properties.names!.ar)).toEqual([]);
	});
	it('has the names and spellings of the table for every town', () => {
		const names = readTownNames('geodata/basemap', recipe);
		for (const { properties } of ofKind('town')) {
			const { geonames, names: own, variants } = properties;
			expect({ names: own, variants }).toEqual(names[String(geonames)]);
		}
	});
	it('has the other names of the areas that it gives to no country on their labels', () => {
		const labels = ofKind('label').filter(isOfSpecialArea);
		expect(labels.map(({ properties }) => properties.variants)).toEqual(
			recipe.areas.special.map(({ variants }) => variants)
		);
	});
	it('says that rivers and roads are schematic', () => {
		const lines = [...ofKind('river'), ...ofKind('road')];
		expect(lines.map(({ properties }) => properties.schematic)).toEqual(lines.map(() => true));
	});
	it('puts every label within the extent of the recipe', () => {
		const [west, south, east, north] = recipe.extent;
		const beyond = ofKind('label').filter(({ geometry }) => {
			const [longitude, latitude] = (geometry as Point).coordinates;
			return longitude! < west || longitude! > east || latitude! < south || latitude! > north;
		});
		expect(beyond).toEqual([]);
	});
});
