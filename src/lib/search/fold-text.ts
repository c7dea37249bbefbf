const arabicMarks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const latinMarks = /[\u0300-\u036f]/g;

/** Letters that writers of Arabic exchange for one another, each with the form that search compares. */
const exchanged: readonly (readonly [RegExp, string])[] = [
	[/[أإآٱ]/g, 'ا'],
	[/ى/g, 'ي'],
	[/ؤ/g, 'و'],
	[/ئ/g, 'ي'],
	[/ء/g, ''],
	[/ة/g, 'ه']
];

const arabicZero = '٠'.charCodeAt(0);

/**
 * Brings words to the form in which search compares them: lower case, without accents, Arabic without vowel
 * marks and with one form for hamza, alif, ya and ta marbuta, digits as Latin letters have them; apostrophes and hyphens within names are dropped.
 */
export function foldText(text: string): string {
	let folded = text.normalize('NFKD').replace(latinMarks, '').normalize('NFC').replace(arabicMarks, '');
	folded = folded.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero));
	for (const [form, common] of exchanged) folded = folded.replace(form, common);
	return folded.toLowerCase().replace(/['’‘ʿʾ`]/g, '');
}

/** The Arabic article as Latin letters write it, alone or as it sounds before the next letter. */
const latinArticles: ReadonlySet<string> = new Set(
	'al el ul an en ar er as es ash esh at et ath ad ed adh az ez'.split(' ')
);

/**
 * The words of a text in the form that search compares; the Arabic article is left off in either script, unless
 * there is nothing else.
 */
export function foldedWords(text: string): readonly string[] {
	const words = foldText(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.map((word) => (/^ال\p{L}{3,}$/u.test(word) ? word.slice(2) : word));
	const telling = words.filter((word) => !latinArticles.has(word));
	return telling.length > 0 ? telling : words;
}
