import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from './fold-text.ts';

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
});
