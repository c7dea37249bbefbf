import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { drawOutline, type Ground } from './draw-outline.ts';
import { areaKm2, boundsOf } from './measure.ts';

const parish: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[-19, -30],
			[-18.8, -30],
			[-18.8, -29.8],
			[-19, -29.8],
			[-19, -30]
		]
	]
};
const places: Record<string, Position> = {
	northing: [-18.9, -29.85],
	southing: [-18.9, -29.95],
	afar: [-10, -10]
};
const ground: Ground = {
	placeAt(id) {
		const found = places[id];
		if (!found) throw new RangeError(`there is no place "${id}"`);
		return found;
	},
	region: () => parish,
	border: () => [
		[
			[-19, -29.8],
			[-18.8, -29.8]
		]
	]
};

describe('drawOutline', () => {
	it('follows an administrative line as it is', () => {
		expect(drawOutline('administrative', { units: ['brell'] }, {}, ground)).toEqual(parish);
	});
	it('draws one hull round all places, or one round each pocket', () => {
		const whole = drawOutline(
			'hull-of-named-places',
			{ places: ['northing', 'southing'] },
			{ bufferKm: 1 },
			ground
		);
		const groups = [['northing'], ['southing']];
		const pockets = drawOutline('hull-of-named-places', { groups }, { bufferKm: 1 }, ground);
		expect([whole.type, pockets.type]).toEqual(['Polygon', 'MultiPolygon']);
		expect(areaKm2(pockets)).toBeLessThan(areaKm2(whole));
	});
	it('takes the ends of a strip as places or as positions', () => {
		const inputs = { border: 'north', from: 'northing', to: [-18.8, -29.8] };
		const strip = drawOutline('border-strip', inputs, { depthKm: 10 }, ground);
		const [west, south, east, north] = boundsOf(strip);
		expect([west, east, north]).toEqual([-18.9, -18.8, -29.8]);
		expect(south).toBeCloseTo(-29.89, 2);
	});
	it('closes a ring drawn by hand, and keeps it within a region', () => {
		const ring = [
			[-19.5, -29.9],
			[-18.5, -29.9],
			[-18.5, -29.7],
			[-19.5, -29.7]
		];
		const cut = drawOutline('hand-drawn', { ring, within: ['brell'] }, {}, ground);
		expect(boundsOf(cut)).toEqual([-19, -29.9, -18.8, -29.8]);
	});
	it('leaves places out with the distance it is told', () => {
		const inputs = { units: ['brell'], without: ['northing'] };
		const rest = drawOutline('administrative', inputs, { withoutKm: 2 }, ground);
		expect(areaKm2(parish) - areaKm2(rest)).toBeCloseTo(Math.PI * 4, 0);
	});
	it('says what a recipe lacks', () => {
		expect(() => drawOutline('hull-of-named-places', {}, { bufferKm: 1 }, ground)).toThrow('"places"');
		expect(() => drawOutline('discs-of-named-places', { places: ['northing'] }, {}, ground)).toThrow(
			'"radiusKm"'
		);
		expect(() => drawOutline('distance-from-line', { line: ['nowhere'] }, { distanceKm: 1 }, ground)).toThrow(
			'nowhere'
		);
	});
});
