import type { Language } from '#lib/domain/text.ts';
import { locales, type Locale } from './paraglide/runtime.js';

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'syr']);

/** Whether the interface is written in a language. */
export function isLocale(language: string): language is Locale {
	return (locales as readonly string[]).includes(language);
}

/**
 * The interface's language for a language of the atlas.
 * @returns the language itself, or the interface's first when it has not been translated into it
 */
export function localeOf(language: Language): Locale {
	return isLocale(language) ? language : locales[0];
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
	return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
