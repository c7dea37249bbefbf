import { describe, expect, it } from 'vitest';
import { foldedWords, foldText, joinedWords, wordsIn } from './fold-text.ts';

describe('foldText', () => {
	it('compares Arabic without vowel marks and with one form of hamza', () => {
		expect(foldText('مَعَرَّة النُّعْمان')).toBe(foldText('معرة النعمان'));
		expect(foldText('الأتارب')).toBe(foldText('الاتارب'));
		expect(foldText('إدلب')).toBe(foldText('ادلب'));
	});
	it('finds a year in the digits of either script', () => {
		expect(foldText('ربيع ٢٠١٦')).toBe(foldText('ربيع 2016'));
	});
	it('compares Latin letters without accents, case and apostrophes', () => {
		expect(foldText("Ma'arrat An-Nu‘mān")).toBe('maarrat an-numan');
	});
});

describe('foldedWords', () => {
	it('leaves off the Arabic article', () => {
		expect(foldedWords('الغوطة الشرقية')).toEqual(['غوطه', 'شرقيه']);
	});
	it('leaves off the article in Latin letters, however it is written', () => {
		expect(foldedWords('Jabhat an-Nusra')).toEqual(foldedWords('Jabhat al Nusra'));
	});
	it('keeps what looks like an article when it is all there is', () => {
		expect(foldedWords('al')).toEqual(['al']);
	});
	it('splits off what French elides and what English adds, and leaves the apostrophes of names', () => {
		expect(foldedWords("l'État d’Alep")).toEqual(['etat', 'alep']);
		expect(foldedWords('jusqu’à ce qu’il sorte')).toEqual(['ce', 'il', 'sorte']);
		expect(foldedWords('Nusra’s')).toEqual(['nusra']);
		expect(foldedWords("Ma'arrat, Da'ish, Fu'ah, Ra's")).toEqual(['maarrat', 'daish', 'fuah', 'ras']);
	});
	it('leaves off the smallest words unless there is nothing else', () => {
		expect(foldedWords('the end of the truce')).toEqual(['end', 'truce']);
		expect(foldedWords('de la')).toEqual(['de', 'la']);
	});
});

describe('wordsIn', () => {
	const acronyms = (text: string): readonly string[] =>
		wordsIn(text).flatMap(({ text: word, isAcronym }) => (isAcronym ? [word] : []));
	it('tells acronyms from words by their capitals', () => {
		expect(acronyms('The US is told by the UN, and by us.')).toEqual(['us', 'un']);
		expect(acronyms('بحسب UN')).toEqual(['un']);
	});
	it('tells acronyms by their stops', () => {
		expect(acronyms('the U.N.-backed plan of the u.s. and A. B. Coral')).toEqual(['un', 'us']);
	});
	it('knows no acronyms where everything is in capitals', () => {
		expect(acronyms('PEACE IN OUR TIME')).toEqual([]);
		expect(acronyms('UN')).toEqual(['un']);
	});
});

describe('joinedWords', () => {
	it('are words with a hyphen, as those write them who leave it out', () => {
		expect(joinedWords('a cease-fire, cessez-le-feu')).toEqual(['ceasefire', 'cessezlefeu']);
	});
});
