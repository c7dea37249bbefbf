import { describe, expect, it } from 'vitest';
import { fullSourceName } from '#lib/wording/account-names.ts';
import { AtlasSearch } from '#lib/search/atlas-search.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';

const { atlas } = readTestAtlas('geodata');
const found = (query: string, language: string): readonly string[] =>
	new AtlasSearch(atlas, language, (id) => fullSourceName(atlas.source(id), language))
		.find(query)
		.flatMap(({ found: results }) => results.map(({ id }) => id));

describe('the search of the atlas', () => {
	it.each([
		['zabadny', 'en', 'zabadani'],
		['الزبدانى', 'ar', 'zabadani'],
		['Jabhat an-Nusra', 'fr', 'jabhat-al-nusra'],
		['Jabhat al Nusra', 'en', 'jabhat-al-nusra'],
		['ادلب', 'ar', 'idlib'],
		['Idleb', 'en', 'idlib'],
		['النصرة', 'en', 'presence-nusra-aleppo'],
		['Norai', 'en', 'noria-2016'],
		['Lsiter', 'en', 'lister-2016'],
		['Rare deal falls victim', 'fr', 'reuters-2015-10-09'],
		['Reuters December 2015', 'en', 'reuters-2015-12-28']
	])('finds %s in %s', (query, language, id) => {
		expect(found(query, language)).toContain(id);
	});
	it.each([
		['alppeo', 'en', 'aleppo'],
		['Zabdaani', 'en', 'zabadani'],
		['Madyaa', 'en', 'madaya'],
		['ceasfire', 'en', 'ceasefire-2016-09'],
		['Ahrar al-Shma', 'en', 'ahrar-al-sham'],
		['Kafryia', 'en', 'kafriya'],
		['Alpepo', 'fr', 'aleppo'],
		['Zabadanni', 'fr', 'zabadani'],
		['hostilitsé', 'fr', 'cessation-2016-02'],
		['زبدناي', 'ar', 'zabadani'],
		['الغوظة', 'ar', 'ghouta'],
		['مضاايا', 'ar', 'madaya']
	])('forgives the slips in %s in %s', (query, language, id) => {
		expect(found(query, language)).toContain(id);
	});
	it.each([
		['en', 'Berlin', 'London', 'banana', 'Hamburg', 'Madrid', 'camera', 'Ukraine', 'elephant'],
		['fr', 'fromage', 'jardin', 'cinéma'],
		['ar', 'موسيقى', 'كمبيوتر', 'برلين']
	])('finds nothing in %s for words that are not of the atlas', (language, ...words) => {
		expect(words.filter((word) => found(word, language).length > 0)).toEqual([]);
	});
	it('finds what holds every word alone', () => {
		const [first, ...others] = found('450 fighters civilians evacuated', 'en');
		expect(first).toBe('reuters-2015-12-28');
		expect(others).not.toContain('civilians');
	});
	it('leaves out what a word nearly is where there is what it is', () => {
		expect(found('نوريا', 'ar')).not.toContain('country');
		expect(found('نوريا', 'ar').length).toBeLessThan(5);
		expect(found('regime', 'en')).not.toContain('damascus');
	});
});
