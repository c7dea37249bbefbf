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

/** Joins the French "de" to what follows it: `d’avril`, `de l’AFP`, `du New York Times`. */
export function elided(words: string, language: Language): string {
	if (language !== 'fr') return words;
	return words
		.replace(/\bde (?=[aeiouâàéèêîôû])/giu, 'd’')
		.replace(/\bde le /g, 'du ')
		.replace(/\bde les /g, 'des ');
}

/** Begins a sentence with a capital letter, where the script has any. */
export function capitalised(words: string, language: Language): string {
	return words.replace(/^./u, (first) => first.toLocaleUpperCase(language));
}

/** The labels of sources as a list, each once: `the Gazette, the Ledger and the Herald`. */
export function sourceList(atlas: Atlas, sources: readonly SourceId[], language: Language): string {
	const labels = sources.map((source) => inLanguage(atlas.source(source).label, language));
	return formatList([...new Set(labels)], language);
}
