import { describe, expect, it } from 'vitest';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { markFeatures } from '#lib/cartography/mark-features.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import { townLayer } from '#lib/cartography/basemap-layers.ts';
import { paletteOf } from '#lib/cartography/palette.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { standingMarks, standingNames } from './standing-names.ts';

const { atlas } = readTestAtlas();
const { period, extent } = atlas.records.settings;
const view: MapView = {
	...deriveMapView(
		atlas,
		{ time: { kind: 'range', ...period }, hidden: [], readings: [], alsoShown: [] },
		{
			language: 'en',
			theme: 'projector',
			hasBasemap: true,
			words: { approximate: 'approximate', account: () => '', frameLabel: () => '' }
		}
	),
	scale: 1.5
};
const geography = { outlines: {}, basemap: {} };
const size = { width: 600, height: 500 };
const names = standingNames(view, geography, { size, extent, padding: 7, obstacles: [] });
const saidBy = ({ lines }: (typeof names)[number]): string =>
	lines
		.filter(({ isNote }) => !isNote)
		.map(({ text }) => text)
		.join(' ');

describe('names that stand on a live map where a drawing has them', () => {
	it('name every main zone that is drawn, once', () => {
		const zones = view.outlines.filter(({ role, rank }) => role === 'chosen' && rank === 'main');
		for (const { outline, label } of zones)
			expect(names.filter((name) => name.outline === outline).map(saidBy)).toEqual([label]);
	});
	it('lie within the map, in letters that are read on a wall', () => {
		const least = paletteOf(view).measures.leastLetters * 1.5;
		for (const { position, size, lines } of names) {
			expect(position[0]).toBeGreaterThan(extent[0] - 1);
			expect(size * (lines.some(({ isNote }) => isNote) ? 0.8 : 1)).toBeGreaterThanOrEqual(least);
		}
	});
	it('are the only names of outlines on that map, and no town repeats them', () => {
		const marks = markFeatures({ ...view, names }).marks.features.map(({ properties }) => properties!);
		expect(marks.filter(({ kind, label }) => kind === 'label' && label !== '')).toEqual([]);
		expect(marks.filter(({ kind }) => kind === 'name')).toHaveLength(names.length);
		const towns = JSON.stringify(townLayer(paletteOf(view), { ...view, names }));
		for (const name of names) expect(towns).toContain(saidBy(name));
	});
});

describe('round marks that stand on a live map where a drawing has them', () => {
	it('are told to the map with their places', () => {
		const far = { size: { width: 200, height: 160 }, extent, padding: 7, obstacles: [] };
		const marks = standingMarks(view, far);
		expect(marks.size).toBeGreaterThan(0);
		const features = markFeatures({ ...view, marks }).marks.features;
		for (const [outline, position] of marks)
			expect(
				features.some(
					({ properties, geometry }) =>
						properties?.outline === outline && String(geometry.coordinates) === String(position)
				)
			).toBe(true);
	});
});
