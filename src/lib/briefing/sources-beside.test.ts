import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { sceneView } from './scene-view.ts';
import { sourcesBeside } from './sources-beside.ts';

const { atlas } = readTestAtlas();
const shown = sceneView(atlas, { view: 'date=1921-03-10&zone=brell' }, 'en');
const almanac = atlas.records.sources.find(({ role }) => role === 'cited')!;
const beside = (words: string): readonly string[] =>
	sourcesBeside(atlas, shown, words, 'en').map(({ id }) => id);

describe('sourcesBeside', () => {
	it('gives the sources that words name, as words of their own', () => {
		const label = almanac.label.en!;
		expect(beside(`So says ${label}, later.`)).toContain(almanac.id);
		expect(beside(`The ${label}esque style.`)).toEqual(beside(''));
	});
	it('gives the source whose account a view follows', () => {
		const followed = { ...shown, view: { ...shown.view, account: almanac.id } };
		expect(sourcesBeside(atlas, followed, '', 'en').map(({ id }) => id)).toContain(almanac.id);
	});
	it('leaves the articles out, which are cited with their paragraphs', () => {
		const all = atlas.records.sources.map(({ label }) => label.en).join('; ');
		expect(sourcesBeside(atlas, shown, all, 'en').every(({ role }) => role === 'cited')).toBe(true);
	});
});
