import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { sceneView } from './scene-view.ts';
import { sceneSentence } from './scene-words.ts';

const { atlas } = readTestAtlas();
const [scene] = atlas.records.briefings[0]!.scenes;

describe('the date sentence of a scene', () => {
	it('tells of what the map draws, and counts the rest', () => {
		const { view, map } = sceneView(atlas, scene!, 'en');
		const whole = sceneSentence(atlas, view, map, 'en');
		const bare = sceneSentence(atlas, view, { outlines: [] }, 'en');
		expect(whole.lead).toBe('On 4 March 1921');
		expect(whole.told.length).toBeGreaterThan(0);
		expect(bare.told).toEqual(whole.told.slice(0, 1));
		expect(bare.told.length + bare.others).toBe(whole.told.length + whole.others);
		expect(bare.plain).toBe(whole.plain);
	});
});
