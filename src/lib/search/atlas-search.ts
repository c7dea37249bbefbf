import MiniSearch, { type MatchInfo, type Query } from 'minisearch';
import { detached } from './arabic-words.ts';
import { calledOf, isWhole, namedOnes, rankOf, rankOfTold, type Called } from './called.ts';
import { joinedWords, wordsIn } from './fold-text.ts';
import { KnownNames, type Part } from './known-names.ts';
import { nearestWords, stemOf } from './near-words.ts';
import {
	entriesOf,
	foundKinds,
	type Entry,
	type Found,
	type FoundKind,
	type Searched
} from './search-entries.ts';
import { Vocabulary } from './vocabulary.ts';

/** The results of one kind, the best first. */
export interface FoundGroup {
	readonly kind: FoundKind;
	readonly found: readonly Found[];
}

/** What a search found. */
export interface Findings {
	/** The groups that hold something; first the one in which something is called just as it was typed. */
	readonly groups: readonly FoundGroup[];
	/** Whether nothing is spelt so, and what was found is only spelt nearly so. */
	readonly isNear: boolean;
}

/** What some typed words mean: how they are looked for, as which words they are, and which records are called so. */
interface Meaning {
	readonly query: Query;
	readonly words: readonly string[];
	readonly keys: ReadonlySet<string>;
	readonly isNear: boolean;
}

/** How well something is called as was typed, and whether passages tell of it. */
interface Ranked {
	readonly rank: number;
	readonly isTold: boolean;
}

/** Finds records by names in all spellings and scripts, and passages by their words. */
export class AtlasSearch {
	readonly #index: MiniSearch;
	readonly #entries: ReadonlyMap<string, Entry>;
	readonly #called = new Map<string, Called>();
	readonly #names: KnownNames;
	readonly #ofNames = new Vocabulary();
	readonly #told = new Vocabulary();

	constructor(searched: Searched) {
		const entries = entriesOf(searched);
		this.#names = new KnownNames(namedOnes(entries));
		this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
		this.#index = new MiniSearch({
			idField: 'key',
			fields: ['names', 'about', 'text', 'town'],
			tokenize: (lines, field) => lines.split('\n').flatMap((line) => this.#termsOf(line, field)),
			processTerm: (term) => term,
			searchOptions: {
				tokenize: (term) => [term],
				combineWith: 'AND',
				boost: { names: 4, about: 2 }
			}
		});
		this.#index.addAll(
			entries.map(({ key, found, names, variants, about, text }) => ({
				key,
				[found.kind === 'town' ? 'town' : 'names']: [...names, ...variants].join('\n'),
				about: about.join('\n'),
				text
			}))
		);
	}

	/**
	 * Looks for words; every word must be found: as a name in any spelling, by its beginning, without what Arabic
	 * attaches to it, else with slips of the pen.
	 */
	find(query: string): Findings {
		const parts = this.#joined(this.#names.partsOf(wordsIn(query)));
		if (parts.length === 0) return { groups: [], isNear: false };
		const exact = parts.map((part) => this.#meaningOf(part));
		const found = this.#grouped(exact);
		if (found.groups.length > 0) return found;
		return this.#grouped(exact.map((meaning) => this.#orNearly(meaning)));
	}

	/** Puts two words together that are known as one: `cease fire`. */
	#joined(parts: readonly Part[]): readonly Part[] {
		const joined: Part[] = [];
		for (const part of parts) {
			const [last] = joined.slice(-1);
			const words = [...(last?.words ?? []), ...part.words];
			const asOne = words.map(({ text }) => text).join('');
			const isOne = last?.keys.size === 0 && part.keys.size === 0 && words.length === 2;
			if (isOne && (this.#ofNames.words.has(asOne) || this.#told.words.has(asOne)))
				joined.splice(-1, 1, { words, keys: part.keys });
			else joined.push(part);
		}
		return joined;
	}

	#grouped(meanings: readonly Meaning[]): Findings {
		const ranked = this.#index
			.search({ combineWith: 'AND', queries: meanings.map(({ query }) => query) })
			.map(({ id, match }) => {
				const entry = this.#entries.get(id as string)!;
				const { found, isTold } = entry;
				return { kind: found.kind, found, isTold, rank: this.#rankOf(entry, match, meanings) };
			})
			.toSorted(inOrder);
		const groups = foundKinds.flatMap((kind) => {
			const own = ranked.filter((one) => one.kind === kind);
			return own[0] ? [{ ...own[0], found: own.map(({ found }) => found) }] : [];
		});
		return {
			groups: groups.toSorted(inOrder).map(({ kind, found }) => ({ kind, found })),
			isNear: groups.length > 0 && meanings.some(({ isNear }) => isNear)
		};
	}

	#rankOf(entry: Entry, match: MatchInfo, meanings: readonly Meaning[]): number {
		const { kind } = entry.found;
		const isTold = Object.values(match).every((fields) => fields.every((field) => field === 'text'));
		if (isTold && kind !== 'passage') return rankOfTold;
		const called = this.#called.get(entry.key) ?? calledOf(entry, this.#names);
		this.#called.set(entry.key, called);
		const rank = rankOf(called, meanings);
		if (kind === 'zone' && this.#bearsUntold(called, meanings)) return 0;
		return kind === 'town' && !isWhole(rank) ? rankOfTold : rank;
	}

	/** Whether what was typed is but a place of which no passage tells, and something is named after it. */
	#bearsUntold({ keys }: Called, [sought, ...others]: readonly Meaning[]): boolean {
		if (!sought || others.length > 0) return false;
		const isUntold = (key: string): boolean => {
			const entry = this.#entries.get(key);
			return entry?.found.kind === 'place' && !entry.isTold;
		};
		return [...sought.keys].some((key) => keys.has(key) && isUntold(key));
	}

	/** What a name means, or a word: the records of that name wherever they are named, and what begins with the words. */
	#meaningOf({ words, keys }: Part): Meaning {
		const [first] = words;
		const typed = words.map(({ text }) => text);
		if (keys.size === 0 && typed.length === 1) return this.#meaningOfWord(typed[0]!);
		const bare = typed.map((word) => this.#bare(word));
		const isAcronym = words.length === 1 && first?.isAcronym;
		const together = keys.size === 0 ? typed.join('') : namedAs(keys);
		return {
			query: isAcronym ? together : eitherOf([together, allOf(bare)]),
			words: bare,
			keys,
			isNear: false
		};
	}

	#meaningOfWord(word: string): Meaning {
		const bare = this.#bare(word);
		const forms = [...new Set([word, bare])].filter((form) => this.#holds(form));
		if (forms.length === 0) return this.#nearly(bare);
		const keys = this.#names.calledBy(bare);
		return { query: eitherOf([...forms, namedAs(keys)]), words: [bare], keys, isNear: false };
	}

	/** What a word is but for its ending, else but for slips of the pen. */
	#nearly(word: string): Meaning {
		const stem = stemOf(word);
		const near =
			stem !== undefined && this.#holds(stem)
				? [stem]
				: nearestWords(word, this.#ofNames.words, this.#told.words);
		const keys = new Set(near.flatMap((other) => [...this.#names.calledBy(other)]));
		return { query: eitherOf([...near, namedAs(keys)]), words: [near[0] ?? word], keys, isNear: true };
	}

	#orNearly(meaning: Meaning): Meaning {
		const [word, ...others] = meaning.words;
		if (meaning.isNear || others.length > 0 || word === undefined) return meaning;
		const near = this.#nearly(word);
		return {
			...meaning,
			query: eitherOf([meaning.query, near.query]),
			keys: new Set([...meaning.keys, ...near.keys]),
			isNear: true
		};
	}

	/** A typed word without what Arabic attaches to it, if a name is left. */
	#bare(word: string): string {
		const bare = detached(word, this.#names.isWord, true);
		return bare !== undefined && this.#holds(bare) ? bare : word;
	}

	#holds(word: string): boolean {
		return this.#ofNames.holds(word) || this.#told.holds(word);
	}

	/** The terms by which a line of a field is found, its words being added to those that are known. */
	#termsOf(line: string, field = ''): readonly string[] {
		const words = wordsIn(line);
		const terms = [...words.flatMap((word) => this.#names.formsOf(word)), ...joinedWords(line)];
		// Some write both words of a name as one.
		if (field === 'names' && words.length === 2) terms.push(words.map(({ text }) => text).join(''));
		const vocabulary = field === 'names' || field === 'about' ? this.#ofNames : this.#told;
		for (const term of terms) vocabulary.add(term);
		return [...terms, ...[...this.#names.namedIn(words)].map(termOf)];
	}
}

/** Orders results: the best called first, and of two that are called as well the one of which passages tell. */
const inOrder = (a: Ranked, b: Ranked): number => a.rank - b.rank || Number(b.isTold) - Number(a.isTold);

/** The term by which all texts are found that name a record. */
const termOf = (key: string): string => `= ${key}`;

const eitherOf = (queries: readonly Query[]): Query => ({
	combineWith: 'OR',
	prefix: true,
	queries: [...queries]
});
const allOf = (words: readonly string[]): Query => ({
	combineWith: 'AND',
	prefix: true,
	queries: [...words]
});
const namedAs = (keys: ReadonlySet<string>): Query => ({
	combineWith: 'OR',
	prefix: false,
	boostTerm: () => 0.3,
	queries: [...keys].map(termOf)
});
