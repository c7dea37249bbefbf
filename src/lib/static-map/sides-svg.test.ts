import { describe, expect, it } from 'vitest';
import { sceneView } from '#lib/briefing/scene-view.ts';
import { readTestAtlas, readTestBasemap } from '#tests/support/fixture-atlas.ts';
import { mapSvg } from './map-svg.ts';
import { legendOf } from './picture-legend.ts';
import { legendWords } from '#lib/wording/legend-words.ts';
import { palettes } from '#lib/cartography/palette.ts';
import { dividerSvg, sideBoxes, sidesOf } from './sides-svg.ts';

const { atlas, geometries } = readTestAtlas();
const geography = { outlines: geometries, basemap: readTestBasemap() };
const compared = (language: 'en' | 'ar') =>
	sceneView(atlas, { view: 'date=1921-03-04&zone=brell&compare=1921-04-25' }, language);

describe('the two sides of a comparison', () => {
	it('lie beside each other in the direction of reading, or one below the other', () => {
		const lefts = (language: 'en' | 'ar') =>
			sideBoxes(compared(language).map, { width: 1000, height: 500 }).map(({ left }) => left);
		expect(lefts('en')).toEqual([0, 503]);
		expect(lefts('ar')).toEqual([503, 0]);
		const tops = sideBoxes(compared('en').map, { width: 500, height: 1000 }).map(({ top }) => top);
		expect(tops).toEqual([0, 503]);
	});
	it('are drawn as one picture, each with its caption, and explained by one legend', () => {
		const { map, extent } = compared('en');
		const svg = mapSvg(map, geography, {
			size: { width: 1000, height: 500 },
			extent,
			prefix: 'm-',
			title: 'Two days',
			description: 'What differs.'
		});
		for (const caption of ['4 March 1921', '25 April 1921']) expect(svg).toContain(`>${caption}</text>`);
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const marks = (of: typeof map) => legendOf(of, legendWords('en')).map(({ words }) => words);
		const both = sidesOf(map).flatMap(marks);
		expect(new Set(marks(map))).toEqual(new Set(both));
	});
	it('are set apart by a line between them, whichever way they lie', () => {
		const lineIn = (size: { width: number; height: number }, language: 'en' | 'ar' = 'en') =>
			/ d="([^"]+)"/.exec(dividerSvg(sideBoxes(compared(language).map, size), palettes.light))?.[1];
		expect(lineIn({ width: 1000, height: 500 })).toBe('M500 0V500');
		expect(lineIn({ width: 1000, height: 500 }, 'ar')).toBe('M500 0V500');
		expect(lineIn({ width: 500, height: 1000 })).toBe('M0 500H500');
	});
	it('take the size of letters from the view', () => {
		expect(sidesOf({ ...compared('en').map, scale: 2 }).map(({ scale }) => scale)).toEqual([2, 2]);
	});
});
