import { describe, expect, it } from 'vitest';
import { parseView } from '#lib/address/parse-view.ts';
import { mapWords } from '#lib/wording/map-words.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { mapOfSides, shownSides } from './shown-sides.ts';

const { atlas } = readTestAtlas();
const appearance = { language: 'en', theme: 'light', hasBasemap: true, words: mapWords('en') } as const;
const sidesOf = (query: string) => shownSides(atlas, parseView(new URLSearchParams(query), atlas).view, 'en');
const mapOf = (query: string) => mapOfSides(atlas, sidesOf(query), appearance);

describe('the maps that show a view', () => {
	it('are one without a caption where nothing is compared', () => {
		const map = mapOf('date=1921-03-04&zone=brell');
		expect([map.caption, map.beside]).toEqual([undefined, undefined]);
	});
	it('are two, each with its day or reading, where a comparison lies side by side', () => {
		const captions = (query: string) => sidesOf(query).map(({ caption }) => caption);
		expect(captions('date=1921-03-04&compare=1921-04-25')).toEqual(['4 March 1921', '25 April 1921']);
		const [first, second] = captions('date=1921-03-04&zone=brell&compare=brell-parish');
		expect(second).toBe('The whole parish, as the Ledger has it');
		expect(first).not.toBe(second);
	});
	it('draw on the second what holds on the other day', () => {
		const map = mapOf('date=1921-03-04&zone=brell&compare=1921-04-25');
		const fill = (of: typeof map) =>
			of.outlines.find(({ zone, role }) => zone === 'brell' && role === 'chosen')?.mark.fill;
		expect(fill(map)).not.toBe(fill(map.beside!));
	});
	it('are one where the other lies over it, which says what its lines alone are', () => {
		const map = mapOf('date=1921-03-04&zone=brell&compare=brell-parish over');
		expect(map.beside).toBeUndefined();
		expect(map.caption).toMatch(/; as lines alone: The whole parish, as the Ledger has it$/);
		expect(map.outlines.some(({ outline }) => outline === 'brell-parish')).toBe(true);
	});
});
