import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { whatLiesHere, zonesHolding } from './what-lies-here.ts';

const { atlas, geometries } = readTestAtlas();
const brell = atlas.records.places.find(({ id }) => id === ('brell-town' as never))!;
const outlinesAt = (position: readonly [number, number]) =>
	new Map(whatLiesHere(atlas, geometries, position).outlines.map((here) => [String(here.outline.id), here]));

describe('what is said about a point', () => {
	it('names the outlines that hold it, and how far their edge is', () => {
		const quays = outlinesAt([-18.97, -29.98]).get('brell-named-quays')!;
		expect(quays.isInside).toBe(true);
		expect(quays.edgeKm).toBeGreaterThan(0);
	});
	it('says of a point just beyond an approximate edge that it may as well lie inside', () => {
		const [, , east] = atlas.records.outlines.find(({ id }) => id === ('brell-named-quays' as never))!.bbox;
		const [[, beyond]] = [[brell.position[1], east + 0.002]] as const;
		const near = [...outlinesAt([beyond, -29.97]).values()].filter(({ isInside }) => !isInside);
		expect(near.map(({ outline }) => String(outline.id))).toContain('brell-named-quays');
		expect(near.every(({ isSure, edgeKm }) => !isSure && edgeKm <= 2)).toBe(true);
	});
	it('names no outline far from any', () => {
		expect(outlinesAt([0, 0]).size).toBe(0);
	});
	it('names the nearest spots first, with the passages about them', () => {
		const { places, passages } = whatLiesHere(atlas, geometries, brell.position);
		expect(places[0]).toEqual({ place: brell, km: 0 });
		expect(places.every(({ place }) => place.kind !== 'venue')).toBe(true);
		expect(passages.length).toBeGreaterThan(0);
	});
	it('names the nearest spots of a point far from all, with their distance', () => {
		const { places } = whatLiesHere(atlas, geometries, [0, 0]);
		expect(places[0]?.km).toBeGreaterThan(100);
	});
});

describe('the zones that hold a point', () => {
	it('are those with an outline round it, each once', () => {
		expect(zonesHolding(atlas, geometries, brell.position).map(({ id }) => String(id))).toContain('brell');
		expect(zonesHolding(atlas, geometries, [0, 0])).toEqual([]);
	});
});
