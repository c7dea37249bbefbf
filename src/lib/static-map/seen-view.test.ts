import { expect, test } from 'vitest';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { middleOf } from '#lib/cartography/map-view.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { seenView } from './seen-view.ts';

const { atlas } = readTestAtlas();
const words = { approximate: '', account: () => '', frameLabel: () => '' };
const { period, extent } = atlas.records.settings;
const view = deriveMapView(
	atlas,
	{ time: { kind: 'range', ...period }, hidden: [], readings: [], alsoShown: [] },
	{ language: 'en', theme: 'light', hasBasemap: false, words }
);
const seenOn = (extent: BoundingBox, seen = view) =>
	seenView(seen, { extent, size: { width: 400, height: 300 }, padding: 0, scale: 1, geometries: {} })
		.outlines;
const idsOf = (outlines: readonly { readonly outline: string }[]) => outlines.map(({ outline }) => outline);

test('what lies beyond the sides of a map is not in the view that its legend explains', () => {
	expect(idsOf(seenOn(extent))).toEqual(idsOf(view.outlines));
	const smallest = view.outlines.at(-1)!;
	const [west, south, east, north] = smallest.bbox;
	const near = seenOn([west - 0.01, south - 0.01, east + 0.01, north + 0.01]);
	expect(idsOf(near)).toContain(smallest.outline);
	expect(near.length).toBeLessThan(view.outlines.length);
});
test('an outline says what of it is seen: its line, its fill alone, the mark that stands for it, or nothing', () => {
	const [largest] = view.outlines;
	const { bbox } = largest!;
	const [x, y] = middleOf(bbox);
	const within: BoundingBox = [x - 0.01, y - 0.01, x + 0.01, y + 0.01];
	const filled = { ...largest!, mark: { ...largest!.mark, fill: 'solid' as const } };
	const seenAs = (extent: BoundingBox, outline = largest!) =>
		seenOn(extent, { ...view, outlines: [outline] })[0]?.seenAs;
	expect(seenAs(bbox)).toBe('shape');
	expect(seenAs(within, filled)).toBe('area');
	expect(seenAs(within, { ...largest!, mark: { ...largest!.mark, fill: 'none' } })).toBeUndefined();
	expect(seenAs([-60, -40, 60, 40], { ...largest!, role: 'chosen' })).toBe('mark');
});
