import { booleanPointInPolygon, distance, kinks, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from './measure.ts';
import { bandRound, discsRound, hullRound, stripAlong, without, within, type Area } from './shapes.ts';

const quays: Position[] = [
	[-18.95, -29.97],
	[-18.99, -29.96],
	[-18.97, -30.01]
];
const holds = (area: Area, at: Position): boolean => booleanPointInPolygon(at, area);
const positions = fc.array(
	fc.tuple(fc.double({ min: 35, max: 37, noNaN: true }), fc.double({ min: 33, max: 36, noNaN: true })),
	{ minLength: 1, maxLength: 12 }
);

describe('hullRound', () => {
	it('holds every place it is drawn round, wherever they lie', () => {
		fc.assert(
			fc.property(positions, (places) => {
				const hull = hullRound(places, 1.5);
				expect(places.filter((place) => !holds(hull, place))).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});
	it('is a rounded strip round places in one line, and a disc round one place named twice', () => {
		const inLine: Position[] = [
			[36, 33],
			[36.1, 33],
			[36.2, 33]
		];
		expect(holds(hullRound(inLine, 1), [36.15, 33.005])).toBe(true);
		expect(areaKm2(hullRound([inLine[0]!, inLine[0]!], 2))).toBeCloseTo(Math.PI * 4, 0);
	});
	it('holds what lies between the places, which discs do not', () => {
		const between: Position = [-18.97, -29.98];
		expect(holds(hullRound(quays, 0.5), between)).toBe(true);
		expect(holds(discsRound(quays, 0.5), between)).toBe(false);
	});
	it('is a disc round a single place', () => {
		expect(areaKm2(hullRound([[36, 33]], 2))).toBeCloseTo(Math.PI * 4, 0);
	});
	it('refuses a width that is none', () => {
		expect(() => hullRound(quays, 0)).toThrow('bufferKm');
	});
});

describe('discsRound', () => {
	it('counts overlapping discs once', () => {
		const twice = discsRound([quays[0]!, quays[0]!], 1);
		expect(areaKm2(twice)).toBe(areaKm2(discsRound([quays[0]!], 1)));
	});
});

describe('bandRound', () => {
	it('reaches as far as it is told, to both sides and round the ends', () => {
		const band = bandRound(
			[
				[37, 36],
				[37.1, 36]
			],
			3.5
		);
		expect(holds(band, [37.05, 36.031])).toBe(true);
		expect(holds(band, [37.05, 35.969])).toBe(true);
		expect(holds(band, [37.05, 36.033])).toBe(false);
		expect(holds(band, [36.97, 36])).toBe(true);
	});
});

describe('stripAlong', () => {
	const border: Position[] = [
		[37, 36.6],
		[37.4, 36.65],
		[38, 36.8]
	];
	it('has the border as one edge and lies as deep as told on the other side', () => {
		const strip = stripAlong(border, { from: [38, 36.8], to: [37, 36.6], depthKm: 45, bearing: 180 });
		expect((strip as Polygon).coordinates[0]).toEqual(expect.arrayContaining([[37.4, 36.65]]));
		expect(holds(strip, [37.4, 36.26])).toBe(true);
		expect(holds(strip, [37.4, 36.24])).toBe(false);
		expect(holds(strip, [37.4, 36.66])).toBe(false);
	});
	it('counts its length along the border, towards the side it is told', () => {
		const along = { from: [38, 36.8] as Position, lengthKm: 20, depthKm: 5, bearing: 180 };
		const strip = stripAlong(border, { ...along, towards: [37, 36.6] });
		const west = Math.min(...(strip as Polygon).coordinates[0]!.map(([longitude]) => longitude!));
		expect(distance([west, 36.8 - (38 - west) * 0.25], [38, 36.8])).toBeCloseTo(20, 0);
		expect(() => stripAlong(border, along)).toThrow('towards');
	});
	it('does not cross itself where the border turns back', () => {
		const bent: Position[] = [
			[37, 36.65],
			[37.0126, 36.64],
			[37.004, 36.6],
			[37.4, 36.6]
		];
		const strip = stripAlong(bent, { from: [37.4, 36.6], to: [37, 36.65], depthKm: 10, bearing: 180 });
		expect(strip.type).toBe('Polygon');
		expect(kinks(polygon((strip as Polygon).coordinates)).features).toEqual([]);
	});
});

describe('without and within', () => {
	const square = hullRound(quays, 3);
	it('cut an area and refuse to leave nothing', () => {
		const hole = discsRound([quays[0]!], 1);
		expect(holds(without(square, [hole]), quays[0]!)).toBe(false);
		expect(areaKm2(within(square, hole))).toBe(areaKm2(hole));
		expect(() => without(hole, [square])).toThrow(RangeError);
		expect(() => within(hole, discsRound([[0, 0]], 1))).toThrow(RangeError);
	});
});
