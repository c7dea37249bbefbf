import type { Language } from '#lib/domain/text.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

/**
 * What a language calls itself.
 * @returns its code, for a language that is not in the table
 */
export function languageName(language: Language): string {
	return names[language] ?? language;
}
