import { existsSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon, distance, lineString, pointToLineDistance, polygonToLine } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';

/** Points to check against; they are no part of the project and may be missing. */
const reference = '../shared/reference';
const isAbsent = !existsSync(reference);

type Properties = Readonly<Record<string, unknown>> & { readonly id: string };
const featuresOf = <G extends Geometry = Polygon>(path: string): Feature<G, Properties>[] =>
	(JSON.parse(readFileSync(`geodata/${path}`, 'utf8')) as FeatureCollection<G, Properties>).features;
const rowsOf = (file: string): string[][] =>
	readFileSync(`${reference}/${file}`, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.split(','));

const places = new Map(
	featuresOf<Point>('places.geojson').map((place) => [place.properties.id, place.geometry.coordinates])
);
const zones = [
	'aleppo',
	'idlib',
	'zabadani',
	'ghouta',
	'buffer-zone',
	'damascus',
	'northern-latakia',
	'south',
	'northern-hama'
];
const outlines = new Map(
	zones
		.flatMap((zone) => featuresOf(`zones/${zone}.geojson`))
		.map((outline) => [outline.properties.id, outline])
);
const holds = (outline: string, place: string): boolean => {
	const [area, at] = [outlines.get(outline), places.get(place)];
	if (!area || !at) throw new Error(`no outline "${outline}" or no place "${place}"`);
	return booleanPointInPolygon(at, area);
};

describe('the default outlines', () => {
	it.each([
		[
			'aleppo-castello-pullback',
			['castello-road', 'castello-complex', 'layramoun-roundabout', 'jandoul-roundabout']
		],
		[
			'idlib-ten-places-hull',
			[
				'kafriya',
				'fua',
				'taoum',
				'idlib-city',
				'maarrat-misrin',
				'ram-hamdan',
				'zardana',
				'binnish',
				'taftanaz',
				'shallakh'
			]
		],
		['zabadani-named-places', ['zabadani-town', 'madaya', 'buqayn', 'serghaya']],
		[
			'ghouta-2015-11',
			['douma', 'harasta', 'arbin', 'zamalka', 'ein-tarma', 'kafr-batna', 'saqba', 'zibdin', 'marj-al-sultan']
		],
		['buffer-zone-98x45', ['azaz', 'marea', 'al-rai', 'akhtarin']]
	])('%s holds the places that its basis names', (outline, named) => {
		expect(named.filter((place) => !holds(outline, place))).toEqual([]);
	});
	it.each([
		'aleppo-castello-pullback',
		'idlib-ten-places-hull',
		'zabadani-named-places',
		'ghouta-2015-11',
		'buffer-zone-98x45'
	])('%s leaves out central Damascus, Jaramana and the citadel of Aleppo', (outline) => {
		expect(['damascus-city', 'jaramana', 'aleppo-citadel'].filter((place) => holds(outline, place))).toEqual(
			[]
		);
	});
	it('leave out the neighbours that are not meant', () => {
		expect(holds('zabadani-named-places', 'bloudan')).toBe(false);
		expect(holds('ghouta-2015-11', 'al-mulayhah')).toBe(false);
		expect(
			['binnish', 'maarrat-misrin', 'ram-hamdan'].filter((place) => holds('idlib-fua-kafriya', place))
		).toEqual([]);
	});
	it('draw besieged Aleppo without the citadel and Sheikh Maqsud', () => {
		const inside = ['al-shaar', 'bustan-al-qasr', 'al-sukkari'].every((place) =>
			holds('aleppo-besieged-east', place)
		);
		const outside = ['aleppo-citadel', 'sheikh-maqsud'].every(
			(place) => !holds('aleppo-besieged-east', place)
		);
		expect({ inside, outside }).toEqual({ inside: true, outside: true });
	});
});

describe.skipIf(isAbsent)('measured against reference points, where these are at hand', () => {
	it.each([
		['aleppo-province', 'SY02'],
		['idlib-province', 'SY07']
	])('%s holds at least 95 % of its localities and at most 5 % of the others', (outline, governorate) => {
		const shares = { own: [0, 0], others: [0, 0] };
		for (const [, of, latitude, longitude] of rowsOf('localities.csv')) {
			const share = of === governorate ? shares.own : shares.others;
			share[1]! += 1;
			if (booleanPointInPolygon([Number(longitude), Number(latitude)], outlines.get(outline)!))
				share[0]! += 1;
		}
		expect(shares.own[0]! / shares.own[1]!).toBeGreaterThanOrEqual(0.95);
		expect(shares.others[0]! / shares.others[1]!).toBeLessThanOrEqual(0.05);
	});
	it('the northern edge of each size of the buffer zone follows the state border', () => {
		const border = rowsOf('border-azaz-jarabulus.csv')
			.map((row): Position => row.map(Number))
			.filter(([longitude]) => longitude! >= 37.25 && longitude! <= 37.95);
		for (const id of [
			'buffer-zone-98x45',
			'buffer-zone-azaz-jarablus-40km',
			'buffer-zone-marea-jarablus-98x40'
		]) {
			const edge = polygonToLine(outlines.get(id)!) as Feature<LineString>;
			const off = border.map((at) => pointToLineDistance(at, lineString(edge.geometry.coordinates)));
			expect(off.reduce((sum, km) => sum + km, 0) / off.length, id).toBeLessThan(1.5);
		}
	});
	it('places and towns of the base map lie where the reference has them', () => {
		const wide = new Set(['Aleppo', 'Latakia', 'Daraa']);
		const known = [...featuresOf<Point>('places.geojson'), ...featuresOf<Point>('basemap/towns.geojson')];
		const codesOf = ({ properties }: Feature<Point, Properties>) => {
			const ids = (properties.ids ?? {}) as { geonames?: number; pcode?: string };
			return { geonames: String(ids.geonames ?? properties.geonames), pcode: ids.pcode };
		};
		let compared = 0;
		for (const [town, , pcode, geonames, latitude, longitude] of rowsOf('towns.csv'))
			for (const feature of known) {
				const codes = codesOf(feature);
				if (codes.pcode !== pcode && (geonames === '' || codes.geonames !== geonames)) continue;
				const off = distance(feature, [Number(longitude), Number(latitude)]);
				expect(off, `${town}, ${feature.properties.id}`).toBeLessThan(wide.has(town!) ? 2.5 : 1);
				compared += 1;
			}
		expect(compared).toBeGreaterThan(30);
	});
});
