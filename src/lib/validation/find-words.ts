import type { ArticleText, Channel, Paragraph } from './article-text.ts';

/** Where words were found in a channel: from the first character to behind the last. */
export interface FoundWords {
	readonly from: number;
	readonly to: number;
}

/**
 * Every place where words stand in a text, as whole words.
 * @param words white space is taken as one space; punctuation and capitals count
 */
export function findWords(text: string, words: string): readonly FoundWords[] {
	const sought = words.trim().replace(/\s+/g, ' ');
	const found: FoundWords[] = [];
	if (sought === '') return found;
	for (let from = text.indexOf(sought); from >= 0; from = text.indexOf(sought, from + 1)) {
		const to = from + sought.length;
		if (!isInsideWord(text, from) && !isInsideWord(text, to)) found.push({ from, to });
	}
	return found;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

const isInsideWord = (text: string, at: number): boolean =>
	letterOrDigit.test(text.charAt(at - 1)) && letterOrDigit.test(text.charAt(at));

/**
 * Where words that were not found may be meant to stand: the same words with other quotes or capitals, or
 * the same words elsewhere in the article.
 * @returns a remark to add to a message, or an empty text
 */
export function hintFor(words: string, channel: Channel, article: ArticleText): string {
	const near = findWords(fold(channel.text), fold(words))[0];
	if (near) return `; the text has "${channel.text.slice(near.from, near.to)}"`;
	const places = article.paragraphs.flatMap((paragraph) => placesIn(paragraph, words));
	if (places.length === 0) return '';
	return `; it stands in ${places.slice(0, 3).join(', ')}`;
}

function placesIn({ number, body, footnotes }: Paragraph, words: string): readonly string[] {
	const places: string[] = [];
	if (findWords(fold(body.text), fold(words)).length > 0) places.push(`the body of paragraph ${number}`);
	if (findWords(fold(footnotes.text), fold(words)).length > 0)
		places.push(`the footnotes of paragraph ${number}`);
	return places;
}

/** Makes quotes, dashes and capitals alike, one character for one. */
function fold(text: string): string {
	return Array.from({ length: text.length }, (_, at) => {
		const lower = text.charAt(at).toLowerCase();
		return lower.length === 1 ? lower : text.charAt(at);
	})
		.join('')
		.replace(/[‘’‛ʼʿʾ`´]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‐‑‒–—―]/g, '-');
}
