import type { SourceId } from '#lib/domain/ids.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatList } from '#lib/i18n/format.ts';

/** Whether a name stands for one thing or for several. */
export type GrammaticalNumber = 'one' | 'many';

const frenchPlural = /^(les|des|ces|ses|leurs|deux|trois|quatre|plusieurs)\s/i;

/**
 * The number of a name that stands in a sentence with its article. Only French verbs are inflected by it,
 * and only there the article shows it: elsewhere every name counts as one.
 * @param name such as `les pourparlers de paix`
 */
export function numberOf(name: string, language: Language): GrammaticalNumber {
	return language === 'fr' && frenchPlural.test(name) ? 'many' : 'one';
}

/** Elides the French "de" before a word that begins with a vowel: `d’avril`, `d’AFP`. */
export function elided(words: string, language: Language): string {
	return language === 'fr' ? words.replace(/\b([Dd])e (?=[aeiouâàéèêîôû])/giu, '$1’') : words;
}

/** Begins a sentence with a capital letter, where the script has any. */
export function capitalised(words: string, language: Language): string {
	const [first = '', ...rest] = words;
	return first.toLocaleUpperCase(language) + rest.join('');
}

/** The labels of sources as a list: `Noria, Crisis Group and Lister`. */
export function sourceList(atlas: Atlas, sources: readonly SourceId[], language: Language): string {
	return formatList(
		sources.map((source) => inLanguage(atlas.source(source).label, language)),
		language
	);
}
