import { describe, expect, it } from 'vitest';
import { dayFromParts } from '#lib/domain/date.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { sceneView } from './scene-view.ts';

const { atlas } = readTestAtlas();
const [scene] = atlas.records.briefings[0]!.scenes;

describe('the view of a scene', () => {
	it('is what its query says, drawn in the language and theme asked for', () => {
		const { view, map } = sceneView(atlas, scene!, 'ar', 'dark');
		expect(view.time).toEqual({ kind: 'day', day: dayFromParts(1921, 3, 4) });
		expect(map).toMatchObject({ language: 'ar', theme: 'dark', selectedZone: 'brell' });
		expect(map.outlines.find(({ zone, role }) => zone === 'brell' && role === 'chosen')).toBeDefined();
	});
	it('looks at the zone that it is about, or where its camera stands', () => {
		const [west, south, east, north] = sceneView(atlas, scene!, 'en').extent;
		const [zone] = atlas.outlinesOf(atlas.zone('brell' as never).id);
		expect([
			west < zone!.bbox[0],
			south < zone!.bbox[1],
			east > zone!.bbox[2],
			north > zone!.bbox[3]
		]).toEqual([true, true, true, true]);
		const [left, bottom, right, top] = sceneView(atlas, { view: 'at=50,3,8' }, 'en').extent;
		expect([(left + right) / 2, (bottom + top) / 2]).toEqual([3, 50]);
	});
	it('lays the other side of a comparison as a line over the first, and looks at both', () => {
		const { map, extent } = sceneView(
			atlas,
			{ view: 'date=1921-03-04&zone=brell&compare=brell-parish over' },
			'en'
		);
		const other = map.outlines.find(({ outline }) => outline === 'brell-parish')!;
		expect(other).toMatchObject({ role: 'reading', label: 'The whole parish, as the Ledger has it' });
		expect(map.outlines.find(({ outline }) => outline === 'brell-named-quays')?.role).toBe('chosen');
		expect(extent[0]).toBeLessThan(other.bbox[0]);
		expect(extent[3]).toBeGreaterThan(other.bbox[3]);
	});
	it('sets the sides of a comparison beside each other, each with its caption', () => {
		const view = 'date=1921-03-04&zone=brell&compare=1921-04-25 side';
		const { map } = sceneView(atlas, { view }, 'en');
		expect([map.caption, map.beside?.caption]).toEqual(['4 March 1921', '25 April 1921']);
		const fill = (of: typeof map) =>
			of.outlines.find(({ zone, role }) => zone === 'brell' && role === 'chosen')?.mark.fill;
		expect(fill(map)).not.toBe(fill(map.beside!));
	});
	it('sets two days beside each other even where they are laid over each other, so that both statuses are seen', () => {
		const view = 'date=1921-03-04&zone=brell&compare=1921-04-25 over';
		expect(sceneView(atlas, { view }, 'en').map.beside?.caption).toBe('25 April 1921');
	});
	it('falls back where the query says what the atlas does not know', () => {
		expect(sceneView(atlas, { view: 'date=nonsense&zone=nowhere' }, 'en').view.zone).toBeUndefined();
	});
});
