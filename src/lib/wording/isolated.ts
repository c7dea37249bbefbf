import type { Language } from '#lib/domain/text.ts';
import { directionOf } from '#lib/i18n/locale.ts';

/** Keeps words in another script together, and their punctuation in place, in a text from right to left. */
export function isolated(words: string, language: Language): string {
	return directionOf(language) === 'rtl' ? `\u2068${words}\u2069` : words;
}

/** An address as it stands in words of a language: read from the left also where they are read from the right. */
export function isolatedAddress(address: string, language: Language): string {
	return directionOf(language) === 'rtl' ? `\u2066${address}\u2069` : address;
}
