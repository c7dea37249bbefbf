import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from './fold-text.ts';

describe('foldText', () => {
	it('compares Arabic without vowel marks and with one form of hamza', () => {
		expect(foldText('مَعَرَّة النُّعْمان')).toBe(foldText('معرة النعمان'));
		expect(foldText('الأتارب')).toBe(foldText('الاتارب'));
		expect(foldText('إدلب')).toBe(foldText('ادلب'));
	});
	it('compares Latin letters without accents, case and apostrophes', () => {
		expect(foldText("Ma'arrat An-Nu‘mān")).toBe('maarrat an-numan');
	});
});

describe('foldedWords', () => {
	it('leaves off the Arabic article', () => {
		expect(foldedWords('الغوطة الشرقية')).toEqual(['غوطه', 'شرقيه']);
	});
});
