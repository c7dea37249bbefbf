import { expect, test } from 'vitest';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { middleOf } from '#lib/cartography/map-view.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { seenView } from './seen-view.ts';

const { atlas } = readTestAtlas();
const words = { approximate: '', account: () => '', frameLabel: () => '' };

test('what lies beyond the sides of a map is not in the view that its legend explains', () => {
	const { period, extent } = atlas.records.settings;
	const view = deriveMapView(
		atlas,
		{ time: { kind: 'range', ...period }, hidden: [], readings: [], alsoShown: [] },
		{ language: 'en', theme: 'light', hasBasemap: false, words }
	);
	const size = { width: 400, height: 300 };
	expect(seenView(view, extent, size, 0).outlines).toEqual(view.outlines);
	const smallest = view.outlines.at(-1)!;
	const [x, y] = middleOf(smallest.bbox);
	const near = seenView(view, [x - 0.01, y - 0.01, x + 0.01, y + 0.01], size, 0).outlines;
	expect(near).toContain(smallest);
	expect(near.length).toBeLessThan(view.outlines.length);
});
