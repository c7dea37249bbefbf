import { describe, expect, it } from 'vitest';
import type { CslItem } from '#lib/domain/source.ts';
import { issuedWords, sourceReference, spotReference } from './reference.ts';

const label = { en: 'Gazette', fr: 'La Gazette', ar: 'الغازيت' };
const csl: CslItem = {
	id: 'gazette',
	type: 'article',
	title: 'A quiet harbour',
	author: [{ given: 'Ada', family: 'Quill' }, { literal: 'The Watch' }],
	translator: [{ given: 'Bo', family: 'Reed' }],
	publisher: 'The Sound Gazette',
	issued: { 'date-parts': [[1921, 5, 2]] }
};

describe('spotReference', () => {
	const spot = { paragraph: 24, footnote: true, start: 'See', end: 'ibid.' };
	it('names label, paragraph and footnote in three languages', () => {
		const passage = { at: spot };
		expect(spotReference({ label }, passage, 'en')).toBe('Gazette, par. 24, note');
		expect(spotReference({ label }, passage, 'fr')).toBe('La Gazette, par. 24, note');
		expect(spotReference({ label }, passage, 'ar')).toBe('الغازيت، الفقرة ٢٤، حاشية');
	});
	it('names both paragraphs of a passage that runs on', () => {
		const passage = { at: { ...spot, footnote: false, paragraph: 29, toParagraph: 30 } };
		expect(spotReference({ label }, passage, 'en')).toBe('Gazette, par. 29–30');
		expect(spotReference({ label }, passage, 'ar')).toBe('الغازيت، الفقرات من ٢٩ إلى ٣٠');
	});
});

describe('sourceReference', () => {
	it('gives author, title, translator, publisher and date', () => {
		expect(sourceReference({ csl }, 'en')).toBe(
			'Ada Quill and The Watch, “A quiet harbour”, translated by Bo Reed, The Sound Gazette, 2 May 1921.'
		);
		expect(sourceReference({ csl }, 'fr')).toBe(
			'Ada Quill et The Watch, «\u00a0A quiet harbour\u00a0», trad. Bo Reed, The Sound Gazette, 2 mai 1921.'
		);
	});
	it('keeps names in Latin script together within Arabic', () => {
		expect(sourceReference({ csl }, 'ar')).toContain('«\u2068A quiet harbour\u2069»');
	});
	it('leaves out what is missing, and names a publication and its publisher once', () => {
		const item = {
			id: 'x',
			type: 'article',
			title: 'News',
			publisher: 'Gazette',
			'container-title': 'Gazette'
		};
		expect(sourceReference({ csl: item }, 'en')).toBe('“News”, Gazette.');
	});
});

describe('issuedWords', () => {
	it('is as exact as the date', () => {
		expect(issuedWords({ 'date-parts': [[1921, 5]] }, 'en')).toBe('May 1921');
		expect(issuedWords({ 'date-parts': [[1921]] }, 'fr')).toBe('1921');
		expect(issuedWords(undefined, 'en')).toBe('');
	});
	it('translates a season and leaves other words as they are', () => {
		expect(issuedWords({ literal: 'autumn 1921' }, 'fr')).toBe('automne 1921');
		expect(issuedWords({ 'date-parts': [[1921]], literal: 'autumn 1921' }, 'ar')).toBe('خريف ١٩٢١');
		expect(issuedWords({ literal: 'before the flood' }, 'en')).toBe('before the flood');
	});
});
