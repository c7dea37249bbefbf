import type { Atlas } from '#lib/domain/atlas.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { truceKinds } from '#lib/domain/truce.ts';

/** What records are called, in all languages, by the kind and the id of each: `truce spring-pact`. */
export type NamesEverywhere = Readonly<Record<string, readonly string[]>>;

const all = (text: LocalText): readonly string[] => Object.values(text);

/**
 * The names of the records that a page has in its own language alone: those of truces, with the terms of the glossary
 * that mean them, of situations and sources, and the further names of zones.
 */
export function namesEverywhere(atlas: Atlas): NamesEverywhere {
	const { truces, situations, sources, zones, glossary } = atlas.records;
	const ownTerms = glossary.filter(({ id }) => !truceKinds.some((kind) => kind === id));
	/** Terms whose meaning names one of these; a kind of truce is no name of one. */
	const termsFor = (names: readonly string[]): readonly string[] =>
		ownTerms
			.filter(({ meaning }) => all(meaning).some((words) => names.some((name) => words.includes(name))))
			.flatMap(({ term }) => all(term));
	return Object.fromEntries([
		...truces.map(({ id, name, inSentence }) => [
			`truce ${id}`,
			unique([...all(name), ...all(inSentence), ...termsFor(all(name))])
		]),
		...situations.map(({ id, name }) => [`situation ${id}`, unique(all(name))]),
		...sources.map(({ id, label }) => [`source ${id}`, unique(all(label))]),
		...zones.flatMap(({ id, alsoNamed }) =>
			alsoNamed.length === 0 ? [] : [[`zone ${id}`, unique(alsoNamed.flatMap(({ name }) => all(name)))]]
		)
	]);
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
