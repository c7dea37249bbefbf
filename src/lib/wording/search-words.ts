import type { Truce, TruceKind } from '#lib/domain/truce.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { locales } from '#lib/i18n/paraglide/runtime.js';
import { truceKindWords } from './names.ts';

/** How readers call truces of a kind; whatever stops the fighting goes by any of the same words. */
const furtherWords: Partial<Record<TruceKind, readonly (typeof m.search_words_truce)[]>> = {
	ceasefire: [m.search_words_truce],
	'cessation-of-hostilities': [m.search_words_truce],
	'regime-of-calm': [m.search_words_truce, m.search_words_calm],
	'exchange-of-people': [m.search_words_exchange],
	'safe-passage': [m.search_words_exchange],
	'safe-zone': [m.search_words_safe_zone]
};

/** The words by which readers of all languages look for a truce of a kind. */
export function truceSearchWords({ kind }: Pick<Truce, 'kind'>): readonly string[] {
	return locales.flatMap((locale) => [
		truceKindWords(kind, locale),
		...(furtherWords[kind] ?? []).map((words) => words({}, { locale }))
	]);
}
