import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import { boxRound, distanceTo, isCrossed, isWithin, movedInto, overlap, type Box } from './boxes.ts';

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
	/** How far what it names reaches from its point: beyond that it stands where it has no place nearer. */
	readonly beyond?: Readonly<Record<Exclude<LabelSide, 'middle'>, number>>;
	/** The sides that it may stand on, the best first. */
	readonly sides: readonly LabelSide[];
	/** Whether it stands even where it covers another. */
	readonly isNeeded: boolean;
	/** Whether it is left out rather than lie across a line. */
	readonly isOffLines?: boolean;
	/** Whether a dot marks its point, which is not to be covered. */
	readonly hasDot: boolean;
}

/** How far from its point a needed label is looked for a place, against its distance: farther it would name another. */
const reaches = [1, 1.6, 2.4];
/** How much worse it is to cover a name than anything else, and how much it costs to lie across a line. */
const [costOfName, costOfLine] = [3, 0.5];
/** How far a needed label moves along the side of its point that it stands on, against its width or height. */
const slides = [0, 0.38, -0.38];
/** The radius of a dot against the size of its label's letters. */
const dotSize = 0.25;

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
/** From the upper edge of a label to the baseline of its first line, against the size of the letters. */
export const firstBaseline = 0.86;
/** The usual width of a letter against its size, for a sans serif in any script. */
const letterWidth = 0.56;

/**
 * Gives each label the first side on which it covers nothing, in the order of the list, the needed ones first; one that
 * is needed also looks a little farther off and to the sides, and is broken into more lines. Its note is left out before
 * it covers another, and all notes before names do. One that finds no place is left out, or, when it is needed, stands
 * where it covers least, and rather nearest to its own point than to another's; one that repeats the words of another is left out.
 * @param ground where they are placed
 */
export function placeLabels<Wish extends LabelWish>(
	wishes: readonly Wish[],
	ground: LabelGround
): readonly PlacedLabel<Wish>[] {
	const needed = wishes.filter(({ isNeeded }) => isNeeded);
	const bare = needed.map((wish) => ({ ...wish, lines: namesOf(wish) }));
	let best = inBestOrder(needed, ground);
	if (best.crowded) {
		const withoutNotes = inBestOrder(bare, ground);
		if (withoutNotes.cost < best.cost) best = withoutNotes;
	}
	const others = wishes.filter(({ isNeeded }) => !isNeeded);
	return placedIn(others, ground, best).placed;
}

/** Where labels are placed. */
export interface LabelGround {
	/** What they stay within. */
	readonly frame: Box;
	/** What they keep off. */
	readonly obstacles: readonly Box[];
	/** What carries words of its own, which they keep off as they keep off each other. */
	readonly plates?: readonly Box[];
	/** What they do not lie across where they can stand on another side. */
	readonly lines?: readonly (readonly Pixel[])[];
}

/** Labels that have their places, and what they cost. */
interface Placing<Wish extends LabelWish> {
	readonly placed: readonly PlacedLabel<Wish>[];
	readonly boxes: readonly Box[];
	readonly cost: number;
	/** The last label that covers the name of another. */
	readonly crowded?: Wish | undefined;
}

const nothingPlaced = { placed: [], boxes: [], cost: 0 };

/** Places labels in their order; as long as one covers the name of another, it goes first and all are placed anew. */
function inBestOrder<Wish extends LabelWish>(wishes: readonly Wish[], ground: LabelGround): Placing<Wish> {
	let order = wishes;
	let best = placedIn<Wish>(order, ground, nothingPlaced);
	let last = best;
	for (let turn = 0; turn < wishes.length * 2 && last.crowded; turn++) {
		const first = last.crowded;
		order = [first, ...order.filter((wish) => wish !== first)];
		last = placedIn<Wish>(order, ground, nothingPlaced);
		if (last.cost < best.cost) best = last;
	}
	return best;
}

/** Places labels in their order beside those that stand already. */
function placedIn<Wish extends LabelWish>(
	wishes: readonly Wish[],
	{ frame, obstacles, plates = [], lines = [] }: LabelGround,
	before: Placing<Wish>
): Placing<Wish> {
	const boxes = [...before.boxes];
	const placed = [...before.placed];
	const said = new Set(placed.map(({ wish }) => wish.lines[0]?.text ?? ''));
	let { cost, crowded } = before;
	const isCovered = (box: Box): boolean =>
		[...obstacles, ...plates, ...boxes].some((other) => overlap(box, other));
	const costOf = (box: Box): number =>
		obstacles.filter((other) => overlap(box, other)).length +
		costOfName * [...plates, ...boxes].filter((other) => overlap(box, other)).length;
	for (const wish of wishes) {
		const words = wish.lines[0]?.text ?? '';
		const dot = wish.hasDot && boxRound(wish.at, wish.size * dotSize);
		if (!wish.isNeeded && (said.has(words) || (dot && isCovered(dot)))) continue;
		const others = wish.isNeeded ? wishes.filter((other) => other !== wish) : [];
		const options = optionsOf(wish).map((option) => {
			const box = movedInto(frame, option.box);
			const reach = distanceTo(box, wish.at);
			const isMisread = others.some(({ at }) => distanceTo(box, at) < reach);
			const isMoved = !isWithin(option.box, frame);
			const crossed = costOfLine * lines.filter((line) => isCrossed(box, line)).length;
			return {
				...option,
				box,
				cost: costOf(box) + (isMoved ? 1 : 0) + (isMisread ? 1 : 0) + crossed,
				crossed
			};
		});
		const best = cheapest(options);
		const allowed = wish.isOffLines ? 0 : best?.crossed;
		if (!best || (!wish.isNeeded && best.cost > (allowed ?? 0))) continue;
		cost += best.cost;
		if (best.cost >= costOfName) crowded = wish;
		const { box } = best;
		boxes.push(box);
		if (dot) boxes.push(dot);
		said.add(words);
		const middle = (box.left + box.right) / 2;
		const x = best.side === 'right' ? box.left : best.side === 'left' ? box.right : middle;
		const shown = best.lines === wish.lines ? wish : { ...wish, lines: best.lines };
		placed.push({ wish: shown, side: best.side, x, y: box.top + wish.size * firstBaseline });
	}
	return { placed, boxes, cost, crowded };
}

/** The first of those that cost least. */
function cheapest<Option extends { readonly cost: number }>(options: readonly Option[]): Option | undefined {
	return options.toSorted((one, other) => one.cost - other.cost)[0];
}

const namesOf = ({ lines }: LabelWish): readonly LabelLine[] => lines.filter(({ isNote }) => !isNote);

/**
 * Where a label may stand, the best place first: whole before in more lines or without its note, near before far, and
 * beyond what it names after that.
 */
function optionsOf(wish: LabelWish): { side: LabelSide; lines: readonly LabelLine[]; box: Box }[] {
	const near = (wish.isNeeded ? reaches : [1]).map((reach) => () => wish.distance * reach);
	return variantsOf(wish).flatMap((lines) =>
		[...near, ...beyond(wish)].flatMap((distanceOn) =>
			wish.sides.flatMap((side) => {
				const box = boxOf({ ...wish, lines, distance: distanceOn(side) }, side);
				return (wish.isNeeded && side !== 'middle' ? slides : [0]).map((slide) => ({
					side,
					lines,
					box: movedBy(box, side, slide)
				}));
			})
		)
	);
}

/** How far from its point a label stands beyond what it names, near and a little farther, on each side. */
function beyond({ beyond, size }: LabelWish): ((side: LabelSide) => number)[] {
	if (!beyond) return [];
	return [0.3, 1].map((air) => (side) => (side === 'middle' ? 0 : beyond[side]) + air * size);
}

/** The lines that a label may have: all, for a needed one its name in more and more, and each without its note. */
function variantsOf(wish: LabelWish): readonly (readonly LabelLine[])[] {
	const names = namesOf(wish);
	const words = names.flatMap(({ text }) => text.split(' '));
	const whole = words.join(' ');
	const longest = Math.max(...words.map((word) => word.length));
	const narrower = wish.isNeeded ? [Math.max(Math.ceil(whole.length / 2) + 1, longest), longest] : [];
	const notes = wish.lines.filter(({ isNote }) => isNote);
	const ways = [names];
	for (const most of narrower) {
		const broken = brokenLines(whole, most);
		if (broken.length > ways.at(-1)!.length) ways.push(broken);
	}
	return [...ways.map((lines) => [...lines, ...notes]), ...(notes.length > 0 ? ways : [])];
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

/** Moves a label along the side of its point that it stands on. */
function movedBy(box: Box, side: LabelSide, slide: number): Box {
	const isAcross = side === 'above' || side === 'below';
	const dx = isAcross ? slide * (box.right - box.left) : 0;
	const dy = isAcross ? 0 : slide * (box.bottom - box.top);
	return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
}
