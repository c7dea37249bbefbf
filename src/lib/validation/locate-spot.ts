import type { ArticleText, Channel, Paragraph } from './article-text.ts';
import { findWords, hintFor, type FoundWords } from './find-words.ts';

/** The spot of a passage, or of a stretch that no passage covers, as its file gives it. */
export interface SpotEntry {
	readonly list: 'passages' | 'uncovered';
	/** What reports call it: a passage's id, or its number in the list. */
	readonly name: string;
	readonly paragraph: number;
	readonly toParagraph?: number;
	readonly footnote: boolean;
	/** Without `start` and `end`, an uncovered entry takes the whole paragraph. */
	readonly start?: string;
	readonly end?: string;
	readonly marker?: string;
	/** The lines of its file that a report points to. */
	readonly lines: {
		readonly at: number;
		readonly start: number;
		readonly end: number;
		readonly marker: number;
	};
}

/** What is wrong with a spot, or which stretch of an article is named by none. */
export interface SpotFault {
	readonly line: number;
	readonly rule:
		| 'spot-not-found'
		| 'spot-not-unique'
		| 'spot-order'
		| 'spot-overlap'
		| 'spot-shape'
		| 'footnote-marker'
		| 'words-unnamed';
	readonly message: string;
}

/** A spot that was found. */
export interface Stretch {
	readonly entry: SpotEntry;
	/** Where it stands in the article: from its first character to behind its last. */
	readonly from: number;
	readonly to: number;
}

/**
 * Finds a spot in an article.
 * @param faults receives what is wrong with it
 * @returns nothing when it cannot be found
 */
export function locateSpot(entry: SpotEntry, article: ArticleText, faults: SpotFault[]): Stretch | undefined {
	const report = (line: number, rule: SpotFault['rule'], message: string): undefined => {
		faults.push({ line, rule, message: `${entry.name}: ${message}` });
	};
	const first = article.paragraphs[entry.paragraph - 1];
	const last = article.paragraphs[(entry.toParagraph ?? entry.paragraph) - 1];
	if (!first || !last)
		return report(
			entry.lines.at,
			'spot-not-found',
			`there is no paragraph ${first ? entry.toParagraph : entry.paragraph}; the article has ${article.paragraphs.length}`
		);
	if (last.number < first.number)
		return report(entry.lines.at, 'spot-shape', 'toParagraph lies before paragraph; swap them');
	const opening = channelOf(first, entry.footnote);
	const closing = channelOf(last, entry.footnote);
	if (entry.start === undefined && entry.end === undefined && entry.list === 'uncovered') {
		if (opening.text.trim() === '')
			return report(
				entry.lines.at,
				'spot-not-found',
				`paragraph ${first.number} has no words in its ${channelName(entry.footnote)}; leave the entry out`
			);
		return { entry, from: opening.offsets[0]!, to: (closing.offsets.at(-1) ?? opening.offsets.at(-1)!) + 1 };
	}
	if (entry.start === undefined || entry.end === undefined)
		return report(
			entry.lines.at,
			'spot-shape',
			entry.list === 'uncovered'
				? 'give both start and end, or neither for a whole paragraph'
				: 'give the first words as start and the last words as end'
		);
	const find = (
		key: 'start' | 'end',
		words: string,
		{ number }: Paragraph,
		channel: Channel
	): FoundWords | undefined => {
		const found = findWords(channel.text, words);
		const where = `the ${channelName(entry.footnote)} of paragraph ${number}`;
		if (found.length === 0)
			return report(
				entry.lines[key],
				'spot-not-found',
				`${key} "${words}" is not found in ${where}${hintFor(words, channel, article)}`
			);
		if (found.length > 1)
			return report(
				entry.lines[key],
				'spot-not-unique',
				`${key} "${words}" is found ${found.length} times in ${where}; add words until it is found once`
			);
		return found[0];
	};
	const start = find('start', entry.start, first, opening);
	const end = find('end', entry.end, last, closing);
	if (!start || !end) return undefined;
	const stretch = { entry, from: opening.offsets[start.from]!, to: closing.offsets[end.to - 1]! + 1 };
	const startEnd = opening.offsets[start.to - 1]! + 1;
	if (stretch.to < startEnd || closing.offsets[end.from]! < stretch.from)
		return report(entry.lines.end, 'spot-order', 'its end stands before its start; swap or correct them');
	if (entry.footnote && entry.list === 'passages') {
		const note = opening.notes[start.from]!;
		if (note !== closing.notes[end.to - 1])
			report(entry.lines.end, 'spot-shape', 'it runs from one footnote into another; cut it in two');
		verifyMarker(entry, note, article, report);
	}
	return stretch;
}

function verifyMarker(
	entry: SpotEntry,
	note: number,
	article: ArticleText,
	report: (line: number, rule: SpotFault['rule'], message: string) => void
): void {
	const mark = article.marks[note - 1];
	const paragraph = mark && article.paragraphs[mark.paragraph - 1];
	if (!paragraph) return;
	const before = paragraph.body.text.slice(
		0,
		paragraph.body.offsets.filter((offset) => offset < mark.offset).length
	);
	const lastWords = withoutPunctuation(before).split(' ').slice(-5).join(' ');
	if (lastWords === '') return;
	if (entry.marker === undefined)
		return report(
			entry.lines.at,
			'footnote-marker',
			`give at.marker, the words of the body before the footnote's mark: "${lastWords}"`
		);
	const marker = withoutPunctuation(entry.marker.trim().replace(/\s+/g, ' '));
	if (!withoutPunctuation(before).endsWith(marker))
		report(
			entry.lines.marker,
			'footnote-marker',
			`marker "${entry.marker}" does not stand just before the footnote's mark; the words there are "${lastWords}"`
		);
	else if (findWords(paragraph.body.text, marker).length > 1)
		report(
			entry.lines.marker,
			'footnote-marker',
			`marker "${entry.marker}" stands there more than once; add words`
		);
}

const withoutPunctuation = (text: string): string => text.replace(/[^\p{L}\p{N}]+$/u, '');

/** The body of a paragraph, or its footnotes. */
export const channelOf = (paragraph: Paragraph, footnote: boolean): Channel =>
	footnote ? paragraph.footnotes : paragraph.body;

/** What reports call the body, or the footnotes. */
export const channelName = (footnote: boolean): string => (footnote ? 'footnotes' : 'body');
