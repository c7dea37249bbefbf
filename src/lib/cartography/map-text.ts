import type { Language } from '#lib/domain/text.ts';

/** The marks of Arabic vowels and doubling, the superscript alef and the lengthening stroke. */
const vowelMarks = /[\u064B-\u0652\u0670\u0640]/g;

/** A label as maps write it: without Arabic vowel marks, for which small letters have no room. */
export function withoutVowelMarks(text: string): string {
	return text.replace(vowelMarks, '');
}

/** Signs that open, and those that close, in the same order. */
const [opening, closing] = ['«‹([', '»›)]'] as const;

/**
 * A label as MapLibre is to be given it: it sets a line from right to left without turning quotation marks and brackets,
 * which Unicode wants mirrored there.
 */
export function pairsTurned(text: string, language: Language): string {
	if (!isRightToLeft(language)) return text;
	return text.replace(
		/[«»‹›()[\]]/g,
		(sign) => closing[opening.indexOf(sign)] ?? opening[closing.indexOf(sign)] ?? sign
	);
}

/** Languages whose letters are joined, so that no space may be put between them. */
const joined = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'syr']);

/** Whether letters may be spaced out in a language. */
export function canBeSpaced(language: Language): boolean {
	return !joined.has(language.split('-')[0] ?? '');
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: Language): boolean {
	return ['he', 'yi', 'dv'].includes(language.split('-')[0] ?? '') || !canBeSpaced(language);
}
