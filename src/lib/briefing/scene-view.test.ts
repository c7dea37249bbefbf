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
	it('falls back where the query says what the atlas does not know', () => {
		expect(sceneView(atlas, { view: 'date=nonsense&zone=nowhere' }, 'en').view.zone).toBeUndefined();
	});
});
