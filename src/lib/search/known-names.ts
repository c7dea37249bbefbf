import { detached } from './arabic-words.ts';
import { wordsIn, type Word } from './fold-text.ts';

/** A record with all that it is called. */
export interface Named {
	readonly key: string;
	/** What it is called above all, in every language. */
	readonly names: readonly string[];
	/** What else it is called; within the name of another such a word may mean something else. */
	readonly variants: readonly string[];
}

interface KnownName {
	readonly words: readonly string[];
	readonly isAcronym: boolean;
	readonly keys: Set<string>;
	isMain: boolean;
}

/** Words that stand together: those of a name, or one alone. */
export interface Part {
	readonly words: readonly Word[];
	/** The records that are called so; none for a word that is no name. */
	readonly keys: ReadonlySet<string>;
}

/** Knows the names of records in a row of words, in any spelling and script. */
export class KnownNames {
	readonly #byFirst = new Map<string, KnownName[]>();
	readonly #words = new Set<string>();
	readonly #first = new Set<string>();
	readonly #detached = new Map<string, string | undefined>();

	constructor(named: readonly Named[]) {
		for (const { key, names, variants } of named) {
			for (const name of names) this.#add(key, name, true);
			for (const name of variants) this.#add(key, name, false);
		}
		for (const names of this.#byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
	}

	/** Whether a word stands in a name, and not only after another, with the Arabic `and` attached to it. */
	readonly isWord = (word: string): boolean =>
		this.#words.has(word) &&
		(this.#first.has(word) || !word.startsWith('و') || !this.#words.has(word.slice(1)));

	/** The records that are called by one word. */
	calledBy(word: string): ReadonlySet<string> {
		const name = this.#byFirst.get(word)?.find(({ words }) => words.length === 1);
		return name?.keys ?? new Set();
	}

	/** A word of a text, and what it is without what Arabic attaches to it. */
	formsOf({ text }: Word): readonly string[] {
		if (!this.#detached.has(text)) this.#detached.set(text, detached(text, this.isWord));
		const bare = this.#detached.get(text);
		return bare === undefined ? [text] : [text, bare];
	}

	/** The records that a text names. A name within a longer one counts when it is what something is called above all. */
	namedIn(words: readonly Word[]): ReadonlySet<string> {
		const keys = new Set<string>();
		let end = 0;
		for (const index of words.keys()) {
			for (const name of this.#namesAt(words, index, false)) {
				if (index < end && !name.isMain) continue;
				for (const key of name.keys) keys.add(key);
				end = Math.max(end, index + name.words.length);
			}
		}
		return keys;
	}

	/** What somebody typed as the longest names in it, and the words between them. */
	partsOf(typed: readonly Word[]): readonly Part[] {
		const parts: Part[] = [];
		for (let index = 0; index < typed.length;) {
			const name = this.#namesAt(typed, index, true)[0];
			const end = index + (name?.words.length ?? 1);
			parts.push({ words: typed.slice(index, end), keys: name?.keys ?? new Set() });
			index = end;
		}
		return parts;
	}

	/** The names that begin at a place, the longest first. Small letters are an acronym only where it was typed. */
	#namesAt(words: readonly Word[], index: number, isTyped: boolean): readonly KnownName[] {
		const first = words[index];
		if (!first) return [];
		const isMet = ({ words: name, isAcronym }: KnownName): boolean =>
			(isTyped || !isAcronym || first.isAcronym) &&
			name.every((word, place) => {
				const met = words[index + place];
				return met !== undefined && this.formsOf(met).includes(word);
			});
		return this.formsOf(first)
			.flatMap((form) => this.#byFirst.get(form) ?? [])
			.filter(isMet);
	}

	#add(key: string, name: string, isMain: boolean): void {
		const written = wordsIn(name);
		const words = written.map(({ text }) => text);
		const [first = ''] = words;
		for (const word of words) this.#words.add(word);
		this.#first.add(first);
		const isAcronym = written.length === 1 && written[0]!.isAcronym;
		const others = this.#byFirst.get(first) ?? [];
		const same = others.find((other) => other.words.join(' ') === words.join(' '));
		if (same) {
			same.keys.add(key);
			same.isMain ||= isMain;
		} else this.#byFirst.set(first, [...others, { words, isAcronym, keys: new Set([key]), isMain }]);
	}
}
