import { foldedWords } from './fold-text.ts';
import type { Named } from './known-names.ts';
import type { Entry } from './search-entries.ts';

/** What a record is called, in the form that search compares. */
export interface Called {
	/** What it is called above all, whole, and what else. */
	readonly names: ReadonlySet<string>;
	readonly variants: ReadonlySet<string>;
	/** The words of both, and of what is said about it. */
	readonly words: ReadonlySet<string>;
}

/** What a record is called, in the form that search compares. */
export function calledOf({ names, variants, about }: Entry): Called {
	const whole = (called: readonly string[]): ReadonlySet<string> =>
		new Set(called.map((name) => foldedWords(name).join(' ')));
	return {
		names: whole(names),
		variants: whole(variants),
		words: new Set([...names, ...variants, ...about].flatMap(foldedWords))
	};
}

/**
 * How well typed words are what a record is called, the best first: just its name, another name of it, words of its
 * names, a name but for the end of its last word, beginnings of its words, none of these.
 */
export function rankOf({ names, variants, words }: Called, typed: readonly string[]): number {
	const whole = typed.join(' ');
	if (names.has(whole)) return 0;
	if (variants.has(whole)) return 1;
	if (typed.every((word) => words.has(word))) return 2;
	const begun = (name: string): boolean => name.startsWith(whole) && !name.includes(' ', whole.length);
	if ([...names, ...variants].some(begun)) return 3;
	const own = [...words];
	return typed.every((word) => own.some((one) => one.startsWith(word))) ? 4 : 5;
}

/** The rank of what is not called so, but told of in words that hold what was typed. */
export const rankOfTold = 6;

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
