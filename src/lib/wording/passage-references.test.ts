import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { passageReferences, referencesText } from './passage-references.ts';

const { atlas } = readTestAtlas();
const ids = (...wanted: string[]) => wanted.map((id) => atlas.findPassage(id)!.id);

describe('passageReferences', () => {
	it('names each article once with its paragraphs in the article’s order', () => {
		const told = ids('gazette-1921-p4-a', 'ledger-1921-p2-a', 'gazette-1921-p3-a');
		const references = passageReferences(atlas, told, 'en');
		expect(references.map(({ paragraphs }) => paragraphs.map(({ label }) => label))).toEqual([
			['3', '4'],
			['2']
		]);
		expect(references[0]?.paragraphs[0]?.passage).toBe('gazette-1921-p3-a');
		expect(referencesText(references, 'en')).toMatch(/, par\. 3, 4 · .*, par\. 2$/);
	});
	it('names a paragraph once when several passages come from it', () => {
		const twice = ids('gazette-1921-p3-a', 'gazette-1921-p3-a');
		expect(passageReferences(atlas, twice, 'en')[0]?.paragraphs).toHaveLength(1);
	});
	it('says nothing where there is nothing to name', () => {
		expect(referencesText(passageReferences(atlas, [], 'fr'), 'fr')).toBe('');
	});
});
