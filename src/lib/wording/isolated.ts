import type { Language } from '#lib/domain/text.ts';
import { directionOf } from '#lib/i18n/locale.ts';

/** Keeps words in another script together, and their punctuation in place, in a text from right to left. */
export function isolated(words: string, language: Language): string {
	return directionOf(language) === 'rtl' ? `\u2068${words}\u2069` : words;
}
