const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;

/** Letters and digits that writers of Arabic exchange for one another, each with the form that search compares. */
const exchanged = new Map(
	[
		'أا',
		'إا',
		'آا',
		'ٱا',
		'ىي',
		'ؤو',
		'ئي',
		'ء',
		'ةه',
		...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, index) => digit + index)
	].map(([form = '', common = '']) => [form, common] as const)
);
const anyExchanged = new RegExp(`[${[...exchanged.keys()].join('')}]`, 'g');

/** A French word that leaves its vowel to the next one: `l’État`, `qu’il`. In names an apostrophe stands for a letter. */
const elided = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=[aeiouyhæœ])/giu;
const apostrophes = /['’‘ʿʾ`]/g;
/** Letters with a stop behind each: `U.N.` */
const stopped = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu;
const possessive = /(?<=\p{L}{3})['’]s(?![\p{L}\p{N}])/gu;

/**
 * Brings words to the form in which search compares them: lower case, without accents, Arabic without vowel
 * marks and with one form for hamza, alif, ya and ta marbuta, digits as Latin letters have them; apostrophes within
 * names are dropped, and what French elides or English adds with one, and so are the stops of acronyms.
 */
export function foldText(text: string): string {
	return foldLetters(text).toLowerCase();
}

function foldLetters(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return withoutApostrophes(text);
	// Hamza stands apart from its letter in the decomposed form, and is no mark to be dropped before it is known.
	const composed = text.normalize('NFKC').replace(anyExchanged, (letter) => exchanged.get(letter)!);
	return withoutApostrophes(composed.normalize('NFKD').replace(marks, ''));
}

const withoutApostrophes = (text: string): string =>
	text
		.replace(elided, ' ')
		.replace(possessive, '')
		.replace(apostrophes, '')
		.replace(stopped, (letters) => letters.replaceAll('.', '').toUpperCase());

/**
 * Words that tell nothing of what is sought: the Arabic article as Latin letters write it, alone or as it sounds before
 * the next letter, and the smallest words of English, French and Arabic.
 */
const silent: ReadonlySet<string> = new Set(
	(
		'al el ul an en ar er as es ash esh at et ath ad ed adh az ez ' +
		'a and by for from in is of on the to with ' +
		'au aux dans de des du la le les par pour sur un une ' +
		'في من علي الي عن'
	).split(' ')
);

/** A word of a text in the form that search compares, without its Arabic article. */
export interface Word {
	readonly text: string;
	/** Whether it is written in capitals as acronyms are, among others that are not. */
	readonly isAcronym: boolean;
}

/** The words of a text that tell something, or all where none does. */
export function wordsIn(text: string): readonly Word[] {
	const letters = foldLetters(text);
	const written = letters.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	const mayAbbreviate = written.length === 1 || /[\p{Ll}\p{Lo}]/u.test(letters);
	const words = written.map((word) => ({
		text: withoutArticle(word.toLowerCase()),
		isAcronym: mayAbbreviate && /^\p{Lu}{2,5}$/u.test(word)
	}));
	const telling = words.filter((word) => word.isAcronym || !silent.has(word.text));
	return telling.length > 0 ? telling : words;
}

/** The words of a text that tell something, each in the form that search compares. */
export function foldedWords(text: string): readonly string[] {
	return wordsIn(text).map((word) => word.text);
}

/** Words that a hyphen joins, written as one: `ceasefire` of `cease-fire`. */
export function joinedWords(text: string): readonly string[] {
	if (!text.includes('-')) return [];
	return [...foldText(text).matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu)].map(([word]) =>
		word.replaceAll('-', '')
	);
}

const withoutArticle = (word: string): string => (/^ال\p{L}{3,}$/u.test(word) ? word.slice(2) : word);
