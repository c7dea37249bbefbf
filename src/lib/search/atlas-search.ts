import MiniSearch, { type Query } from 'minisearch';
import { inOrderOfTime, type Atlas } from '#lib/domain/atlas.ts';
import type { SourceId, ZoneId } from '#lib/domain/ids.ts';
import type { Language } from '#lib/domain/text.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { foldedWords } from './fold-text.ts';
import { isLikelyMeant, otherSpellings, transposed } from './spellings.ts';

/** What search finds, in the order in which results are grouped: times that were typed, and kinds of record. */
export const foundKinds = [
	'time',
	'zone',
	'truce',
	'situation',
	'place',
	'actor',
	'source',
	'passage'
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** A record that a search found, or a time. */
export interface Found {
	readonly kind: FoundKind;
	/** The record's id, or the time as addresses say it: `2016-04-15`, `2016-04-01..2016-04-30`. */
	readonly id: string;
	/** Its name, or the words of a passage, in the language of the search. */
	readonly label: string;
}

/** The results of one kind, the best first. */
export interface FoundGroup {
	readonly kind: FoundKind;
	readonly found: readonly Found[];
}

interface Entry extends Found {
	readonly key: string;
	/** Everything by which the record is found. */
	readonly words: string;
}

/** Finds records by names in all spellings and scripts, and passages by their words. */
export class AtlasSearch {
	readonly #index: MiniSearch<Entry>;
	readonly #entries: ReadonlyMap<string, Entry>;
	readonly #spellings: ReadonlyMap<string, ReadonlySet<string>>;

	/**
	 * @param language of the labels and of the passages' words
	 * @param nameOfSource what a source is called in a list of all
	 */
	constructor(atlas: Atlas, language: Language, nameOfSource: (id: SourceId) => string) {
		const entries = entriesOf(atlas, language, nameOfSource);
		this.#spellings = otherSpellings(atlas);
		this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
		this.#index = new MiniSearch<Entry>({
			idField: 'key',
			fields: ['label', 'words'],
			tokenize: (text) => [...foldedWords(text)],
			processTerm: (term) => term,
			searchOptions: {
				combineWith: 'AND',
				prefix: true,
				boost: { label: 3 }
			}
		});
		this.#index.addAll(entries);
	}

	/**
	 * Looks for words; every word must be found: by its beginning or another spelling, else with two letters
	 * exchanged, else with a slip of the pen, else, if it is long enough, with two.
	 * @returns the groups that hold something, none for an empty query
	 */
	find(query: string): readonly FoundGroup[] {
		const words = foldedWords(query);
		if (words.length === 0) return [];
		const withAll = (queries: Query[]) => this.#index.search({ combineWith: 'AND', queries });
		const exact = withAll(words.map((word) => this.#meantBy(word)));
		const results = exact.length > 0 ? exact : withAll(words.map((word) => this.#nearest(word)));
		const ranked = results.map(({ id }) => this.#entries.get(id as string)!);
		return foundKinds.flatMap((kind) => {
			const found = ranked
				.filter((entry) => entry.kind === kind)
				.map(({ id, label }) => ({ kind, id, label }));
			return found.length === 0 ? [] : [{ kind, found }];
		});
	}

	/** What a word means: what begins with it or is spelt otherwise, if there is any, else what it nearly is. */
	#meantBy(word: string): Query {
		if (this.#holds(word)) return anyOf([word], this.#spellings.get(word));
		const exchanged = transposed(word).filter((other) => this.#holds(other));
		return exchanged.length > 0 ? anyOf(exchanged) : this.#nearest(word);
	}

	/** What a word is but for one slip of the pen; if nothing is, and it is long enough to tell, but for two. */
	#nearest(word: string): Query {
		const slip = nearly(word, word.length > 3 ? 1 : 0);
		const once: Query = { combineWith: 'OR', queries: [slip, anyOf(transposed(word))] };
		if (word.length < 6 || this.#index.search(once).length > 0) return once;
		const twice = nearly(word, 2);
		if (word.length > 7) return twice;
		const meant = new Set(this.#index.search(twice).flatMap(({ terms }) => terms));
		return anyOf([...meant].filter((other) => isLikelyMeant(word, other)));
	}

	#holds(word: string): boolean {
		return this.#index.search(word).length > 0;
	}
}

const anyOf = (words: readonly string[], spellings: ReadonlySet<string> = new Set()): Query => ({
	combineWith: 'OR',
	queries: [...words, { queries: [...spellings], combineWith: 'OR', prefix: false, boostTerm: () => 0.1 }]
});

const nearly = (word: string, slips: number): Query => ({ queries: [word], fuzzy: slips });

function entriesOf(
	atlas: Atlas,
	language: Language,
	nameOfSource: (id: SourceId) => string
): readonly Entry[] {
	const { zones, truces, situations, places, actors, sources, passages } = atlas.records;
	const entry = (kind: FoundKind, id: string, label: string, words: readonly string[]): Entry => ({
		key: `${kind} ${id}`,
		kind,
		id,
		label,
		words: words.join(' ')
	});
	const all = (text: Readonly<Record<string, string>>): readonly string[] => Object.values(text);
	const ofZones = (ids: readonly ZoneId[]): readonly string[] =>
		ids.flatMap((id) => all(atlas.zone(id).name));
	return [
		...zones.map(({ id, name, alsoNamed }) =>
			entry('zone', id, inLanguage(name, language), [
				...all(name),
				...alsoNamed.flatMap((other) => all(other.name))
			])
		),
		...truces.map(({ id, name, inSentence, zones: of }) =>
			entry('truce', id, inLanguage(name, language), [...all(name), ...all(inSentence), ...ofZones(of)])
		),
		...situations.map(({ id, name, zones: of }) =>
			entry('situation', id, inLanguage(name, language), [...all(name), ...ofZones(of)])
		),
		...places.map(({ id, names, variants }) =>
			entry('place', id, inLanguage(names, language), [...all(names), ...variants])
		),
		...actors.map(({ id, names, variants }) =>
			entry('actor', id, inLanguage(names[0]?.name ?? {}, language), [
				...names.flatMap(({ name }) => all(name)),
				...variants
			])
		),
		...sources.map(({ id, label, csl: { author = [], title, publisher = '', ...csl } }) =>
			entry('source', id, nameOfSource(id), [
				title,
				publisher,
				csl['container-title'] ?? '',
				...author.flatMap(({ family = '', given = '', literal = '' }) => [family, given, literal]),
				...all(label)
			])
		),
		...inOrderOfTime(passages).map(({ id, text }) => entry('passage', id, inLanguage(text, language), []))
	];
}
