/** Letters that are taken for one another more easily than others: vowels, and Arabic letters that sound or look alike. */
const alike: readonly string[] = [
	'aeiouy',
	'kqc',
	'sz',
	'اويه',
	'ظضط',
	'ذزظ',
	'دذ',
	'سصث',
	'تط',
	'قك',
	'حخه',
	'عغ'
];

const slip = { doubled: 0.5, beside: 0.6, alike: 0.7, left: 1, exchanged: 1.1, other: 1.3 };

/**
 * How far a word is from another: a letter doubled or not, a vowel more beside another, one letter taken for one alike,
 * one left out or too many, two neighbours exchanged, one wrong, each further than the one before. Words whose
 * distance is beyond a limit need not be told apart.
 */
export function distance(word: string, other: string, limit = Infinity): number {
	let before: number[] = [];
	let last = [0];
	for (let column = 0; column < other.length; column++) last.push(last[column]! + costOf(other, column));
	for (let row = 0; row < word.length; row++) {
		const line = [last[0]! + costOf(word, row)];
		let leastOfLine = line[0]!;
		for (let column = 0; column < other.length; column++) {
			let least = Math.min(
				last[column]! + costOfChange(word[row]!, other[column]!),
				last[column + 1]! + costOf(word, row),
				line[column]! + costOf(other, column)
			);
			if (row > 0 && column > 0 && word[row] === other[column - 1] && word[row - 1] === other[column])
				least = Math.min(least, before[column - 1]! + slip.exchanged);
			line.push(least);
			leastOfLine = Math.min(leastOfLine, least);
		}
		if (leastOfLine > limit) return Infinity;
		[before, last] = [last, line];
	}
	return last[other.length]!;
}

/** What a letter costs that is left out or too many; one more vowel beside another is nearly like a doubled letter. */
function costOf(word: string, place: number): number {
	const [letter, before] = [word[place]!, word[place - 1]];
	if (letter === before) return slip.doubled;
	return before !== undefined && areAlike(letter, before) ? slip.beside : slip.left;
}

function costOfChange(letter: string, other: string): number {
	if (letter === other) return 0;
	return areAlike(letter, other) ? slip.alike : slip.other;
}

const areAlike = (letter: string, other: string): boolean =>
	letter === other || alike.some((set) => set.includes(letter) && set.includes(other));

/** How far from a word may be what was meant, in a name and elsewhere: the shorter it is, the less it tells. */
function limitsOf({ length }: string): { readonly name: number; readonly told: number } {
	if (length < 4) return { name: 0, told: 0 };
	if (length < 6) return { name: slip.other, told: length < 5 ? slip.doubled : slip.exchanged };
	if (length < 9) return { name: 2 * slip.exchanged, told: slip.exchanged };
	return { name: 2 * slip.other, told: 2 * slip.exchanged };
}

const englishEnding = /^([a-z]{5,})(?:ations?|ing|ed|es|e|s)$/;

/** The beginning that an English word may share with others of its stem: `harbour` of `harbouring`. */
export const stemOf = (word: string): string | undefined => englishEnding.exec(word)?.[1];

/** More letters than this are never too many or too few. */
const mostSlips = 2;

/** How much further than the nearest word another may be to be meant as well. */
const asNear = 0.05;

/**
 * The other words that somebody may have meant who wrote one: the nearest ones of names, else of what is told.
 * @param names words of names, which readers may never have seen written
 * @param told all other words; they begin with the letter that was typed
 */
export function nearestWords(
	word: string,
	names: Iterable<string>,
	told: Iterable<string>
): readonly string[] {
	const { name, told: ofTold } = limitsOf(word);
	const named = within(word, names, name).filter(
		({ other, far }) => far < slip.other || isLikelyMeant(word, other)
	);
	const near = named.length > 0 ? named : within(word, toldLike(word, told), ofTold);
	const least = Math.min(...near.map(({ far }) => far));
	return near.filter(({ far }) => far <= least + asNear).map(({ other }) => other);
}

function* toldLike(word: string, told: Iterable<string>): Iterable<string> {
	for (const other of told) if (other.charAt(0) === word.charAt(0)) yield other;
}

function within(word: string, others: Iterable<string>, limit: number) {
	const near: { readonly other: string; readonly far: number }[] = [];
	if (limit === 0) return near;
	for (const other of others) {
		if (other === word || limitsOf(other).name === 0) continue;
		if (Math.abs(other.length - word.length) > mostSlips) continue;
		const far = distance(word, other, limit);
		if (far <= limit) near.push({ other, far });
	}
	return near;
}

/**
 * Whether a word with a wrong letter or two slips of the pen may be meant for another: all letters of either but one are
 * in the other, and it begins with the same letter unless it is long.
 */
function isLikelyMeant(word: string, other: string): boolean {
	const left = [...other];
	const strange = [...word].filter((letter) => {
		const place = left.indexOf(letter);
		if (place >= 0) left.splice(place, 1);
		return place < 0;
	});
	return (word.length > 7 || word[0] === other[0]) && strange.length < 2 && left.length < 2;
}
