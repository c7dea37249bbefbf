import type { Atlas } from '#lib/domain/atlas.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { foldedWords } from './fold-text.ts';

/**
 * The words that are names of one place, zone or actor, each with the other words that are, in any script: `Munich`
 * and `ميونخ` of `München`. Names of several words are left out, and those of an actor that are also a place's: a capital
 * may stand for a government, and is not one.
 */
export function otherSpellings(atlas: Atlas): ReadonlyMap<string, ReadonlySet<string>> {
	const { places, zones, actors } = atlas.records;
	const all = (text: LocalText): readonly string[] => Object.values(text);
	const grounds = [
		...places.map(({ names, variants }) => singleWords([...all(names), ...variants])),
		...zones.map(({ name }) => singleWords(all(name)))
	];
	const ofGround = new Set(grounds.flat());
	const parties = actors
		.map(({ names, variants }) => singleWords([...names.flatMap(({ name }) => all(name)), ...variants]))
		.map((words) => words.filter((word) => !ofGround.has(word)));
	const spellings = new Map<string, Set<string>>();
	for (const words of [...grounds, ...parties])
		for (const word of words) {
			const others = words.filter((other) => other !== word);
			spellings.set(word, new Set([...(spellings.get(word) ?? []), ...others]));
		}
	return spellings;
}

function singleWords(names: readonly string[]): readonly string[] {
	return names.map(foldedWords).flatMap(([word, ...more]) => (word && more.length === 0 ? [word] : []));
}

/** A word with each two of its neighbouring letters exchanged; none of a word that is too short to tell. */
export function transposed(word: string): readonly string[] {
	if (word.length < 4) return [];
	const letters = [...word];
	return letters
		.slice(1)
		.map((letter, index) =>
			letters
				.with(index, letter)
				.with(index + 1, letters[index]!)
				.join('')
		)
		.filter((other) => other !== word);
}

/**
 * Whether a short word with two slips of the pen may be meant for another: it begins with the same letter, and all of
 * its letters but one are in the other.
 */
export function isLikelyMeant(word: string, other: string): boolean {
	const left = [...other];
	const strange = [...word].filter((letter) => {
		const place = left.indexOf(letter);
		if (place >= 0) left.splice(place, 1);
		return place < 0;
	});
	return word[0] === other[0] && strange.length < 2;
}
