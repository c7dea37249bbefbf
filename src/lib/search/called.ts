import { foldedWords, wordsIn } from './fold-text.ts';
import type { KnownNames, Named } from './known-names.ts';
import type { Entry } from './search-entries.ts';

/** What a record is called, in the form that search compares. */
export interface Called {
	/** What it is called above all, and what else, whole. */
	readonly names: ReadonlySet<string>;
	readonly variants: ReadonlySet<string>;
	/** The words of both, and of what is said about it. */
	readonly words: ReadonlySet<string>;
	/** The records that are named there. */
	readonly keys: ReadonlySet<string>;
}

/** What a record is called, in the form that search compares. */
export function calledOf({ names, variants, about }: Entry, known: KnownNames): Called {
	const whole = (called: readonly string[]): ReadonlySet<string> =>
		new Set(called.map((name) => foldedWords(name).join(' ')));
	const lines = [...names, ...variants, ...about].map(wordsIn);
	return {
		names: whole(names),
		variants: whole(variants),
		words: new Set(lines.flat().map(({ text }) => text)),
		keys: new Set(lines.flatMap((line) => [...known.namedIn(line)]))
	};
}

/** Typed words that stand together, and the records that are called so. */
interface Sought {
	readonly words: readonly string[];
	readonly keys: ReadonlySet<string>;
}

/**
 * How well what was typed is what a record is called, the best first: just its name, another name of it, the first
 * words of a name, words of its names in any spelling, a name but for the end of its last word, beginnings of its
 * words, none of these.
 */
export function rankOf({ names, variants, words, keys }: Called, sought: readonly Sought[]): number {
	const typed = sought.flatMap((part) => part.words);
	const whole = typed.join(' ');
	if (names.has(whole)) return 0;
	if (variants.has(whole)) return 1;
	const all = [...names, ...variants];
	if (all.some((name) => name.startsWith(`${whole} `))) return 2;
	const isNamed = (part: Sought): boolean =>
		part.words.every((word) => words.has(word)) || [...part.keys].some((key) => keys.has(key));
	if (sought.every(isNamed)) return 3;
	if (all.some((name) => name.startsWith(whole) && !name.includes(' ', whole.length))) return 4;
	const own = [...words];
	return typed.every((word) => own.some((one) => one.startsWith(word))) ? 5 : 6;
}

/** Whether a rank says that a name is just what was typed. */
export const isWhole = (rank: number): boolean => rank < 2;

/** The rank of what is not called so, but told of in words that hold what was typed. */
export const rankOfTold = 7;

/** The kinds that texts speak of by name. */
const namedKinds: ReadonlySet<string> = new Set(['zone', 'truce', 'situation', 'place', 'actor', 'town']);

/**
 * The records whose names texts are searched for. A name of an actor that is also a place's is left out: a capital may
 * stand for a government, and is not one.
 */
export function namedOnes(entries: readonly Entry[]): readonly Named[] {
	const named = entries.filter(({ found: { kind } }) => namedKinds.has(kind));
	const isParty = ({ found: { kind } }: Entry): boolean => kind === 'actor';
	const folded = (name: string): string => foldedWords(name).join(' ');
	const grounds = new Set(
		named.flatMap((entry) => (isParty(entry) ? [] : [...entry.names, ...entry.variants].map(folded)))
	);
	const isOwn = (name: string): boolean => !grounds.has(folded(name));
	return named.map((entry) =>
		isParty(entry)
			? { ...entry, names: entry.names.filter(isOwn), variants: entry.variants.filter(isOwn) }
			: entry
	);
}
