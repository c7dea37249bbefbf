import { describe, expect, it } from 'vitest';
import type { Findings } from '#lib/search/atlas-search.ts';
import type { FoundKind } from '#lib/search/search-entries.ts';
import { searches } from '#tests/support/atlas-searches.ts';

const findings = (query: string, language = 'en'): Findings => searches.get(language)!.find(query);
const found = (query: string, language: string): readonly string[] =>
	findings(query, language).groups.flatMap(({ found: results }) => results.map(({ id }) => id));
const group = (query: string, kind: FoundKind, language: string): readonly string[] =>
	findings(query, language)
		.groups.filter((one) => one.kind === kind)
		.flatMap(({ found: results }) => results.map(({ label }) => label));

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
		['مضاايا', 'ar', 'madaya'],
		['Jaish al-Fateh', 'en', 'jaysh-al-fath'],
		['Ghota', 'en', 'ghouta'],
		['Raqa', 'fr', 'geonames-172955'],
		['ديمستورا', 'ar', 'staffan-de-mistura']
	])('forgives the slips in %s in %s', (query, language, id) => {
		expect(found(query, language)).toContain(id);
	});
	it.each([
		['en', 'Berlin', 'London', 'Hamburg', 'Madrid', 'camera', 'Ukraine', 'elephant'],
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
		expect(found('regime', 'en')).not.toContain('damascus');
	});
	it.each([
		['fr', 'État islamique', 25],
		['fr', 'Idlib', 19],
		['fr', 'opposition', 60]
	])('finds in %s after an elision what is told of %s', (language, query, least) => {
		expect(group(query, 'passage', language).length).toBeGreaterThanOrEqual(least);
	});
	it.each([
		['fr', 'l’accord de Zabadani', 'zabadani-idlib-2015'],
		['en', 'Zabadani ceasefire', 'zabadani-idlib-2015'],
		['en', 'Zabadani truce', 'zabadani-idlib-2015'],
		['en', 'Madaya truce', 'zabadani-idlib-2015'],
		['en', 'Idlib truce', 'zabadani-idlib-2015'],
		['en', 'Four Towns agreement', 'zabadani-idlib-2015'],
		['ar', 'اتفاق المدن الأربع', 'zabadani-idlib-2015'],
		['ar', 'هدنة الزبداني', 'zabadani-idlib-2015'],
		['en', 'February ceasefire', 'cessation-2016-02'],
		['en', 'وقف الأعمال العدائية', 'cessation-2016-02'],
		['en', 'cessation des hostilités', 'cessation-2016-02'],
		['en', 'Aleppo truce', 'calm-aleppo-2016'],
		['en', 'نظام التهدئة', 'calm-aleppo-2016'],
		['fr', 'trêve Alep', 'calm-aleppo-2016'],
		['en', 'ghouta cease-fire', 'ghouta-2015'],
		['en', 'trêve Ghouta', 'ghouta-2015'],
		['en', 'cease fire', 'ceasefire-2016-09'],
		['ar', 'ceasefire', 'ceasefire-2016-09'],
		['ar', 'وقف إطلاق النار', 'ceasefire-2016-09'],
		['fr', 'zone sûre', 'buffer-zone-2015'],
		['en', 'prisoner exchange', 'safe-passages-2015']
	])('goes in %s from %s to the truce that is meant', (language, query, id) => {
		expect(findings(query, language).groups[0]?.found[0]).toMatchObject({ kind: 'truce', id });
	});
	it.each([
		['en', 'Nusra', 'jabhat-al-nusra'],
		['en', 'ISIS', 'islamic-state'],
		['en', 'isis', 'islamic-state'],
		['fr', 'Daech', 'islamic-state'],
		['en', 'Islamic State', 'islamic-state'],
		['fr', 'ONU', 'united-nations'],
		['en', 'Noria', 'noria-2016'],
		['en', 'Lister', 'lister-2016'],
		['en', 'Foreign Policy', 'foreign-policy-2016'],
		['en', 'المنطقة الآمنة', 'buffer-zone'],
		['en', 'Halab', 'aleppo-city'],
		['fr', 'd’Alep', 'aleppo'],
		['ar', 'تنظيم الدولة', 'islamic-state'],
		['en', 'Fuaa and Kefraya', 'siege-fua-kafriya'],
		['en', 'Maaret al-Numan', 'maarrat-al-numan'],
		['en', 'Kafr Nabl', 'geonames-168661'],
		['ar', 'الرقة', 'geonames-172955'],
		['en', 'golan', 'label-special-area-golan-heights'],
		['fr', 'plateau du Golan', 'label-special-area-golan-heights'],
		['ar', 'الجولان', 'label-special-area-golan-heights']
	])('leads in %s with what is called just %s', (language, query, id) => {
		const { groups, isNear } = findings(query, language);
		expect(groups[0]?.found[0]?.id).toBe(id);
		expect(isNear).toBe(false);
	});
	it.each([
		['en', 'Madaya'],
		['en', 'Madya'],
		['fr', 'Madaya'],
		['ar', 'مضايا'],
		['ar', 'ومضايا']
	])('leads in %s from %s, of which no passage tells, to the zone that bears its name', (language, query) => {
		expect(findings(query, language).groups[0]?.found[0]).toMatchObject({ kind: 'zone', id: 'zabadani' });
	});
	it.each([
		['en', 'ISIS', /Islamic State|ISIS/],
		['en', 'داعش', /Islamic State|ISIS/],
		['fr', 'ONU', /ONU|Nations [Uu]nies/],
		['en', 'UN', /UN|United Nations/]
	])('finds in %s for %s no words that are written like an acronym', (language, query, named) => {
		const passages = group(query, 'passage', language);
		expect(passages.length).toBeGreaterThan(4);
		expect(passages.filter((words) => !named.test(words))).toEqual([]);
	});
	it.each(['كفريا والفوعة', 'للغوطة', 'بالغوطة', 'والزبداني', 'وحلب', 'لحلب', 'بحلب'])(
		'finds what Arabic attaches words to: %s',
		(query) => {
			const { groups, isNear } = findings(query, 'ar');
			expect(groups[0]?.kind).toMatch(/zone|situation/);
			expect(isNear).toBe(false);
		}
	);
	it.each([
		'إدلب',
		'جبهة النصرة',
		'مضايا',
		'فيلق الرحمن',
		'كفريا',
		'ريف دمشق',
		'القنيطرة',
		'أحرار الشام',
		'الغوطة الشرقية'
	])('finds after an “and” that is attached all that it finds without: %s', (query) => {
		const [alone, joined] = [found(query, 'ar'), found(`و${query}`, 'ar')];
		expect(alone.filter((id) => !joined.includes(id))).toEqual([]);
		expect(findings(`و${query}`, 'ar').groups[0]?.found[0]).toEqual(
			findings(query, 'ar').groups[0]?.found[0]
		);
		expect(found(`حلب و${query}`, 'ar')).toEqual(found(`حلب ${query}`, 'ar'));
	});
	it.each([
		['en', 'Zebdani', 'siege-zabadani-madaya'],
		['en', 'Guta', 'ghouta-2015'],
		['en', 'Maaret al-Numan', 'maarrat-al-numan-2016'],
		['ar', 'مَعَرَّة النُّعْمان', 'maarrat-al-numan-2016'],
		['en', 'رويترز', 'reuters-2015-10-09']
	])('finds in %s by %s what bears the name in another spelling', (language, query, id) => {
		expect(found(query, language)).toContain(id);
	});
	it('says of a guess that it is one, and takes a missing letter for likelier than others', () => {
		expect(findings('Alepo').isNear).toBe(true);
		const { groups, isNear } = findings('الزبدني', 'ar');
		expect(isNear).toBe(true);
		expect(groups.flatMap(({ found: results }) => results.map(({ id }) => id))).not.toContain('zibdin');
		expect(groups[0]?.found[0]?.id).toBe('zabadani');
	});
	it.each([
		['ar', 'مجاعة'],
		['fr', 'affamé'],
		['en', 'Ramadan'],
		['en', "Wa'er"],
		['en', 'Al Waer'],
		['en', 'Waer']
	])('guesses in %s at no other words for %s', (language, query) => {
		expect(found(query, language)).toEqual([]);
	});
	it.each(['U.N.', 'U.S.', 'u.n.'])('takes %s for the acronym without stops', (query) => {
		expect(found(query, 'en')).toEqual(found(query.replaceAll('.', '').toUpperCase(), 'en'));
	});
	it.each(['starvation', 'starving'])('finds for %s what is told of the starved, as a guess', (query) => {
		expect(findings(query).isNear).toBe(true);
		expect(group(query, 'passage', 'en')).toEqual([expect.stringMatching(/starved/)]);
	});
	it.each([
		['en', 'regime of silence'],
		['fr', 'régime du silence'],
		['ar', 'نظام الصمت']
	])('finds in %s for %s the regimes of calm', (language, query) => {
		const truces = findings(query, language).groups.find(({ kind }) => kind === 'truce');
		expect(truces?.found.map(({ id }) => id).toSorted()).toEqual([
			'calm-aleppo-2016',
			'calm-damascus-2016',
			'calm-latakia-2016'
		]);
	});
	it.each([
		['en', 'Daraya', 'geonames-170892'],
		['en', 'Rakka', 'geonames-172955'],
		['en', 'Kafranbel', 'geonames-168661'],
		['en', 'Jawlani', 'abu-muhammad-al-jolani'],
		['fr', 'Joulani', 'abu-muhammad-al-jolani']
	])('finds in %s by %s what is also spelt so', (language, query, id) => {
		expect(found(query, language)).toContain(id);
	});
	it('does not take a city for the land that it also stands for in names', () => {
		expect(group('Damascus', 'actor', 'en')).toEqual(['Syrian government']);
	});
});
