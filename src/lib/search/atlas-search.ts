import MiniSearch from 'minisearch';
import { inOrderOfTime, type Atlas } from '#lib/domain/atlas.ts';
import type { SourceId, ZoneId } from '#lib/domain/ids.ts';
import type { Language } from '#lib/domain/text.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { foldedWords } from './fold-text.ts';

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
	/** How many there are in all; `found` holds the first of them. */
	readonly total: number;
}

interface Entry extends Found {
	readonly key: string;
	/** Everything by which the record is found. */
	readonly words: string;
}

const shownOfKind = 6;

/** Finds records by names in all spellings and scripts, and passages by their words. */
export class AtlasSearch {
	readonly #index: MiniSearch<Entry>;
	readonly #entries: ReadonlyMap<string, Entry>;

	/**
	 * @param language of the labels and of the passages' words
	 * @param nameOfSource what a source is called in a list of all
	 */
	constructor(atlas: Atlas, language: Language, nameOfSource: (id: SourceId) => string) {
		const entries = entriesOf(atlas, language, nameOfSource);
		this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
		this.#index = new MiniSearch<Entry>({
			idField: 'key',
			fields: ['label', 'words'],
			tokenize: (text) => [...foldedWords(text)],
			processTerm: (term) => term,
			searchOptions: {
				combineWith: 'AND',
				prefix: true,
				boost: { label: 3 },
				fuzzy: (term) => (term.length > 6 ? 2 : term.length > 3 ? 1 : 0)
			}
		});
		this.#index.addAll(entries);
	}

	/**
	 * Looks for words; every word must be found, by its beginning or with a slip of the pen.
	 * @returns the groups that hold something, none for an empty query
	 */
	find(query: string): readonly FoundGroup[] {
		const ranked = this.#index.search(query).map(({ id }) => this.#entries.get(id as string)!);
		return foundKinds.flatMap((kind) => {
			const own = ranked.filter((entry) => entry.kind === kind);
			if (own.length === 0) return [];
			const found = own.slice(0, shownOfKind).map(({ id, label }) => ({ kind, id, label }));
			return [{ kind, found, total: own.length }];
		});
	}
}

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
