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

/** How far from its point a needed label is looked for a place, against its distance: farther it would name another. */
const reaches = [1, 1.6, 2.4];
/** How much worse it is to cover a name than anything else. */
const costOfName = 3;
/** How far a needed label moves along its point's upper or lower side, against its width. */
const slides = [0, 0.38, -0.38];

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
 * a little farther off and to the sides. Its note is left out before it covers another, and all notes before names
 * do. One that finds no place is left out, or, when it is needed, stands where it covers least; one that repeats the
 * words of another is left out.
 * @param frame what labels stay within
 * @param obstacles what they keep off
 */
export function placeLabels<Wish extends LabelWish>(
	wishes: readonly Wish[],
	frame: Box,
	obstacles: readonly Box[]
): readonly PlacedLabel<Wish>[] {
	const { placed, isCrowded } = placedIn(wishes, frame, obstacles);
	if (!isCrowded) return placed;
	const bare = wishes.map((wish) => ({ ...wish, lines: namesOf(wish) }));
	return placedIn(bare, frame, obstacles).placed;
}

/** Places labels as they are wished, and says whether names cover each other. */
function placedIn<Wish extends LabelWish>(
	wishes: readonly Wish[],
	frame: Box,
	obstacles: readonly Box[]
): { placed: readonly PlacedLabel<Wish>[]; isCrowded: boolean } {
	let isCrowded = false;
	const names: Box[] = [];
	const said = new Set<string>();
	const placed: PlacedLabel<Wish>[] = [];
	const costOf = (box: Box): number =>
		obstacles.filter((other) => overlap(box, other)).length +
		costOfName * names.filter((other) => overlap(box, other)).length;
	for (const wish of wishes) {
		const words = wish.lines[0]?.text ?? '';
		if (!wish.isNeeded && said.has(words)) continue;
		const options = optionsOf(wish).map((option) => {
			const box = movedInto(frame, option.box);
			return { ...option, box, cost: costOf(box) + (isWithin(option.box, frame) ? 0 : 1) };
		});
		const [best] = options.toSorted((a, b) => a.cost - b.cost);
		if (!best || (best.cost > 0 && !wish.isNeeded)) continue;
		isCrowded ||= best.cost >= costOfName;
		const { box } = best;
		names.push(box);
		said.add(words);
		const middle = (box.left + box.right) / 2;
		const x = best.side === 'right' ? box.left : best.side === 'left' ? box.right : middle;
		const shown = best.lines === wish.lines ? wish : { ...wish, lines: best.lines };
		placed.push({ wish: shown, side: best.side, x, y: box.top + wish.size * 0.86 });
	}
	return { placed, isCrowded };
}

const namesOf = ({ lines }: LabelWish): readonly LabelLine[] => lines.filter(({ isNote }) => !isNote);

/** Where a label may stand, the best place first: whole before without its note, near before far. */
function optionsOf(wish: LabelWish): { side: LabelSide; lines: readonly LabelLine[]; box: Box }[] {
	const names = namesOf(wish);
	const variants = names.length < wish.lines.length ? [wish.lines, names] : [wish.lines];
	return (wish.isNeeded ? reaches : [1]).flatMap((reach) =>
		variants.flatMap((lines) =>
			wish.sides.flatMap((side) => {
				const box = boxOf({ ...wish, lines, distance: wish.distance * reach }, side);
				const isAcross = wish.isNeeded && (side === 'above' || side === 'below');
				return (isAcross ? slides : [0]).map((slide) => ({ side, lines, box: movedBy(box, slide) }));
			})
		)
	);
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

function movedBy(box: Box, slide: number): Box {
	const dx = slide * (box.right - box.left);
	return { ...box, left: box.left + dx, right: box.right + dx };
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
