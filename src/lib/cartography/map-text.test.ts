import { expect, test } from 'vitest';
import { canBeSpaced, isRightToLeft, pairsTurned, withoutVowelMarks } from './map-text.ts';

test('Arabic labels lose vowel marks and lengthening and keep their letters', () => {
	expect(withoutVowelMarks('إِدْلِب')).toBe('إدلب');
	expect(withoutVowelMarks('حـلـب')).toBe('حلب');
	expect(withoutVowelMarks('Idlib, Îdlib')).toBe('Idlib, Îdlib');
});

test('joined letters are never spaced out', () => {
	expect(canBeSpaced('en')).toBe(true);
	expect(canBeSpaced('ar-SY')).toBe(false);
});

test('Arabic and Hebrew run from right to left', () => {
	expect(['ar', 'he', 'fr'].map((language) => isRightToLeft(language))).toEqual([true, true, false]);
});

test('quotation marks and brackets are turned for a map that sets a line from right to left as it is given', () => {
	expect(pairsTurned('«كلها تقريبًا»', 'ar')).toBe('»كلها تقريبًا«');
	expect(pairsTurned('ليستر (المعهد)', 'ar')).toBe('ليستر )المعهد(');
	expect(pairsTurned('« presque toute »', 'fr')).toBe('« presque toute »');
});
