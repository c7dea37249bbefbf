import { readArticleText, type Paragraph } from './article-text.ts';
import {
	channelName,
	channelOf,
	locateSpot,
	type SpotEntry,
	type SpotFault,
	type Stretch
} from './locate-spot.ts';

/**
 * Compares spots with the text of the article that they point into. Body and footnotes are apart: a
 * footnote inside a body passage is no part of it.
 * @param text the article's plain text, as `readArticleText` takes it
 * @param entries in the order of their file
 */
export function verifySpots(text: string, entries: readonly SpotEntry[]): readonly SpotFault[] {
	const article = readArticleText(text);
	const faults: SpotFault[] = [];
	const stretches = entries.flatMap((entry) => {
		const stretch = locateSpot(entry, article, faults);
		return stretch ? [stretch] : [];
	});
	for (const list of ['passages', 'uncovered'] as const)
		reportDisorder(
			stretches.filter(({ entry }) => entry.list === list),
			faults
		);
	for (const footnote of [false, true]) {
		const own = stretches
			.filter(({ entry }) => entry.footnote === footnote)
			.toSorted((a, b) => a.from - b.from);
		reportOverlaps(own, faults);
		reportUnnamedWords(article.paragraphs, own, footnote, faults);
	}
	return faults;
}

function reportDisorder(stretches: readonly Stretch[], faults: SpotFault[]): void {
	stretches.forEach(({ entry, from }, index) => {
		const before = stretches[index - 1];
		if (before && before.from > from)
			faults.push({
				line: entry.lines.at,
				rule: 'spot-order',
				message: `${entry.name}: stands before ${before.entry.name} in the article; move it up`
			});
	});
}

function reportOverlaps(stretches: readonly Stretch[], faults: SpotFault[]): void {
	let furthest: Stretch | undefined;
	for (const stretch of stretches) {
		if (furthest && stretch.from < furthest.to)
			faults.push({
				line: stretch.entry.lines.at,
				rule: 'spot-overlap',
				message: `${stretch.entry.name}: overlaps ${furthest.entry.name} (line ${furthest.entry.lines.at}); cut one of them shorter`
			});
		if (!furthest || stretch.to > furthest.to) furthest = stretch;
	}
}

function reportUnnamedWords(
	paragraphs: readonly Paragraph[],
	stretches: readonly Stretch[],
	footnote: boolean,
	faults: SpotFault[]
): void {
	for (const paragraph of paragraphs) {
		const channel = channelOf(paragraph, footnote);
		const isNamed = (at: number): boolean => {
			const offset = channel.offsets[at]!;
			return stretches.some(({ from, to }) => from <= offset && offset < to);
		};
		let unnamed: { from: number; to: number } | undefined;
		const tell = (): void => {
			if (unnamed)
				faults.push(
					unnamedFault(
						channel.text.slice(unnamed.from, unnamed.to),
						paragraph.number,
						footnote,
						channel.offsets[unnamed.from]!,
						stretches
					)
				);
			unnamed = undefined;
		};
		for (const word of channel.text.matchAll(/[\p{L}\p{N}]+/gu)) {
			if (isNamed(word.index)) tell();
			else unnamed = { from: unnamed?.from ?? word.index, to: word.index + word[0].length };
		}
		tell();
	}
}

function unnamedFault(
	words: string,
	paragraph: number,
	footnote: boolean,
	offset: number,
	stretches: readonly Stretch[]
): SpotFault {
	const shown = words.split(/\s+/);
	const named =
		shown.length > 12 ? `${shown.slice(0, 6).join(' ')} … ${shown.slice(-6).join(' ')}` : shown.join(' ');
	const previous = stretches.findLast(({ from }) => from < offset);
	return {
		line: previous?.entry.lines.at ?? 1,
		rule: 'words-unnamed',
		message: `paragraph ${paragraph}, ${channelName(footnote)}: neither a passage nor an uncovered entry names ${shown.length === 1 ? 'the word' : `these ${shown.length} words`} "${named}"`
	};
}
