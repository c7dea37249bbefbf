import type { Source } from '#lib/domain/source.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { isolated } from './isolated.ts';
import { issuedWords } from './reference.ts';

/** A source by whose account something is told, and what it is called in a list of them. */
export interface NamedAccount {
	readonly source: Source;
	readonly name: string;
}

/**
 * Names sources in a list: the articles first, in their order, then the others by name and date. Those that are
 * called alike, as several reports of one agency are, are told apart by date and title.
 */
export function namedAccounts(sources: readonly Source[], language: Language): readonly NamedAccount[] {
	const labelOf = (source: Source): string => inLanguage(source.label, language);
	const compare = new Intl.Collator(language).compare;
	const articles = sources.filter(({ role }) => role === 'article');
	const others = sources
		.filter(({ role }) => role !== 'article')
		.toSorted((a, b) => compare(labelOf(a), labelOf(b)) || compare(issuedOrder(a), issuedOrder(b)));
	const labels = sources.map(labelOf);
	return [...articles, ...others].map((source) => {
		const label = labelOf(source);
		const isUnique = labels.indexOf(label) === labels.lastIndexOf(label);
		return { source, name: isUnique ? label : fullSourceName(source, language) };
	});
}

/** What a source is called where it stands alone: label, date and title. */
export function fullSourceName({ csl, label: labels }: Source, language: Language): string {
	const label = inLanguage(labels, language);
	return [label, issuedWords(csl.issued, language), isolated(csl.title, language)]
		.filter(Boolean)
		.join(' · ');
}

/** What sources are put in the order of their dates by. */
function issuedOrder({ csl: { issued } }: Source): string {
	return (issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(4, '0')).join('-');
}
