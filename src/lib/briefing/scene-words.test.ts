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
	it('tells sentences whole where there is little room, one always, and counts the others', () => {
		const { view, map } = sceneView(atlas, scene!, 'en');
		const usual = sceneSentence(atlas, view, map, 'en');
		const little = sceneSentence(atlas, view, map, 'en', 10);
		expect(little.told).toEqual(usual.told.slice(0, 1));
		expect(little.told.length + little.others).toBe(usual.told.length + usual.others);
	});
	const compared = (view: string, language: 'en' | 'ar', date = '1921-03-04') => {
		const shown = sceneView(atlas, { view: `date=${date}&zone=brell&compare=${view}` }, language);
		return sceneSentence(atlas, shown.view, shown.map, language);
	};
	it('names both readings of a scene that compares them', () => {
		const { told, plain } = compared('brell-parish over', 'en');
		const words =
			'Two readings of Brell: “The three quays of the Gazette, extent approximate”; as a line alone, “The whole parish, as the Ledger has it”.';
		expect(told[0]).toBe(words);
		expect(told.length).toBeGreaterThan(1);
		expect(plain).toContain(words);
		expect(compared('brell-parish side', 'en').told[0]).toContain(' and, beside it, “The whole parish');
		expect(compared('brell-parish over', 'ar').told[0]).toContain('«الأبرشية كلها كما في «السجل»»');
	});
	it('names the other day of a scene that compares two, and what is told otherwise of its zone', () => {
		const { told } = compared('1921-04-25 side', 'en');
		expect(told[0]).toBe('Compared with 25 April 1921.');
		expect(told[1]).toMatch(/^Harbour truce, 1921: .+; on the other date, .+\.$/);
		expect(compared('1921-03-04', 'en').told[1]).toBe(
			'Nothing that is told has another status or another outline.'
		);
	});
	it('says of a span of days that is compared with one not that nothing differs', () => {
		const { plain } = compared('1921-03-04 side', 'en', '1921-03-01..1921-04-30');
		expect(plain).toContain('Compared with 4 March 1921.');
		expect(plain).not.toContain('Nothing that is told has another');
	});
});
