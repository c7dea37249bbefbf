import { expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { compareOutlines } from './compare-outlines.ts';

const { atlas, geometries } = readTestAtlas();
const quays = 'brell-named-quays' as never;
const parish = 'brell-parish' as never;

it('says how large two outlines are, what they share, and which places only one of them holds', () => {
	const forth = compareOutlines(atlas, geometries, quays, parish)!;
	const back = compareOutlines(atlas, geometries, parish, quays)!;
	expect(forth.areaKm2[0]).toBeCloseTo(atlas.outline(quays).areaKm2, 0);
	expect(forth.overlapKm2).toBeGreaterThan(0);
	expect(forth.overlapKm2).toBeLessThanOrEqual(Math.min(...forth.areaKm2) + 0.1);
	expect(back.areaKm2).toEqual([...forth.areaKm2].reverse());
	expect(back.gained).toEqual(forth.lost);
	expect(back.lost).toEqual(forth.gained);
});

it('says nothing of an outline whose geometry is missing', () => {
	expect(compareOutlines(atlas, {}, quays, parish)).toBeUndefined();
});
