import type { Spot } from '#lib/domain/passage.ts';
import type { Source } from '#lib/domain/source.ts';

/**
 * The address of a spot in the published article: a text fragment (https://wicg.github.io/scroll-to-text-fragment/)
 * that scrolls to its words and marks them. A footnote is hidden on the page, so its link leads to the words
 * before its mark.
 * @returns the article's plain address when a footnote has no marker, `undefined` when the source has none
 */
export function spotLink(source: Pick<Source, 'csl'>, at: Spot): string | undefined {
	const { URL: address } = source.csl;
	if (!address) return undefined;
	const fragment = at.footnote ? at.marker && escaped(at.marker) : stretch(at.start, at.end);
	if (!fragment) return address;
	return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/**
 * The fragment of a stretch by its first and last words. The last must stand after the first: where they
 * share words the stretch is given whole, or, when it may be chance, by its first words alone.
 */
function stretch(start: string, end: string): string {
	const first = start.split(/\s+/);
	const last = end.split(/\s+/);
	const shared = sharedWords(first, last);
	if (shared === 0) return `${escaped(start)},${escaped(end)}`;
	return shared === 1 && last.length > 1
		? escaped(start)
		: escaped([...first, ...last.slice(shared)].join(' '));
}

/** With how many of the last words the stretch's first words end. */
function sharedWords(first: readonly string[], last: readonly string[]): number {
	const most = Math.min(first.length, last.length);
	for (let count = most; count > 0; count--)
		if (first.slice(-count).join(' ') === last.slice(0, count).join(' ')) return count;
	return 0;
}

/** Percent-encodes the words, with the characters that have a meaning in a text fragment. */
function escaped(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}
