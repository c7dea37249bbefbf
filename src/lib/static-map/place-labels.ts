import type { Pixel } from '#lib/cartography/siege-teeth.ts';

/** Where a label stands against its point. */
export type LabelSide = 'middle' | 'below' | 'above' | 'right' | 'left';

/** A line of a label. */
export interface LabelLine {
	readonly text: string;
	readonly isNote: boolean;
}

/** A label that wants a place. Earlier ones in the list go first. */
export interface LabelWish {
	readonly at: Pixel;
	/** Its lines; a note is smaller than the rest. */
	readonly lines: readonly LabelLine[];
	/** The size of its letters in pixels. */
	readonly size: number;
	/** How far from its point it stands. */
	readonly distance: number;
	/** The sides that it may stand on, the best first. */
	readonly sides: readonly LabelSide[];
	/** Whether it stands even where it covers another. */
	readonly isNeeded: boolean;
}

/** A label with its place: where the middle of its first line begins, and on which side of its point. */
export interface PlacedLabel<Wish extends LabelWish> {
	readonly wish: Wish;
	readonly side: LabelSide;
	readonly x: number;
	/** The baseline of its first line. */
	readonly y: number;
}

/** How much smaller a note is. */
const noteSize = 0.8;
/** From one line to the next, against the size of the letters. */
export const lineHeight = 1.15;
/** The usual width of a letter against its size, for a sans serif in any script. */
const letterWidth = 0.56;

/** A box in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/**
 * Gives each label the first side on which it covers nothing, in the order of the list; one that is needed also looks
 * farther off. One that finds no place is left out, or, when it is needed, stands where it covers least; so is one that
 * repeats the words of another.
 * @param frame what labels stay within
 * @param obstacles what they keep off
 */
export function placeLabels<Wish extends LabelWish>(
	wishes: readonly Wish[],
	frame: Box,
	obstacles: readonly Box[]
): readonly PlacedLabel<Wish>[] {
	const taken: Box[] = [...obstacles];
	const said = new Set<string>();
	const placed: PlacedLabel<Wish>[] = [];
	for (const wish of wishes) {
		const words = wish.lines[0]?.text ?? '';
		if (!wish.isNeeded && said.has(words)) continue;
		const reaches = wish.isNeeded ? [1, 2.5, 4] : [1];
		const options = reaches.flatMap((reach) =>
			wish.sides.map((side) => {
				const box = boxOf({ ...wish, distance: wish.distance * reach }, side);
				const outside = isWithin(box, frame) ? 0 : 2;
				return { side, box, cost: outside + taken.filter((other) => overlap(box, other)).length };
			})
		);
		const [best] = options.toSorted((a, b) => a.cost - b.cost);
		if (!best || (best.cost > 0 && !wish.isNeeded)) continue;
		const box = movedInto(frame, best.box);
		taken.push(box);
		said.add(words);
		const middle = (box.left + box.right) / 2;
		const x = best.side === 'right' ? box.left : best.side === 'left' ? box.right : middle;
		placed.push({ wish, side: best.side, x, y: box.top + wish.size * 0.86 });
	}
	return placed;
}

/** The size of a line's letters against its label's. */
export function sizeOf({ isNote }: LabelLine): number {
	return isNote ? noteSize : 1;
}

/**
 * Words broken into lines of at most so many letters, but for single words that are longer. A note is broken between its
 * parts, which a middle dot sets apart.
 */
export function brokenLines(words: string, most: number, isNote = false): LabelLine[] {
	const lines: string[] = [];
	const between = isNote ? ' · ' : ' ';
	for (const word of words.split(between).filter(Boolean)) {
		const longer = (lines.at(-1) ?? '') + between + word;
		if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.map((text) => ({ text, isNote }));
}

function boxOf({ at: [x, y], lines, size, distance }: LabelWish, side: LabelSide): Box {
	const width = Math.max(...lines.map((line) => line.text.length * letterWidth * size * sizeOf(line)));
	const height = lines.reduce((sum, line) => sum + size * sizeOf(line) * lineHeight, 0);
	const middleLeft = x - width / 2;
	const middleTop = y - height / 2;
	const left = side === 'right' ? x + distance : side === 'left' ? x - distance - width : middleLeft;
	const top = side === 'below' ? y + distance : side === 'above' ? y - distance - height : middleTop;
	return { left, top, right: left + width, bottom: top + height };
}

function isWithin(box: Box, frame: Box): boolean {
	return (
		box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
	);
}

function movedInto(frame: Box, box: Box): Box {
	const dx = Math.max(0, frame.left - box.left) - Math.max(0, box.right - frame.right);
	const dy = Math.max(0, frame.top - box.top) - Math.max(0, box.bottom - frame.bottom);
	return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
