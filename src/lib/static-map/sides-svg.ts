import { isRightToLeft } from '#lib/cartography/map-text.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Box } from './boxes.ts';
import type { Size } from './project-shapes.ts';
import { attributes, escapeText } from './svg-text.ts';

/** The maps that a view draws: itself, or both sides of a comparison, in the order of reading. */
export function sidesOf({ beside, ...first }: MapView): readonly MapView[] {
	return beside ? [first, { ...beside, ...(first.scale && { scale: first.scale }) }] : [first];
}

/** Whether a nationwide arrangement tints the frame of one of the maps that a view draws. */
export function isFrameTinted(view: MapView): boolean {
	return sidesOf(view).some(({ frame }) => frame !== undefined);
}

/**
 * Where the maps of a view lie in a frame, in pixels: one in all of it, two beside each other in the direction of
 * reading, or one below the other where the frame is higher than wide.
 */
export function sideBoxes(view: MapView, { width, height }: Size): readonly Box[] {
	if (!view.beside) return [{ left: 0, top: 0, right: width, bottom: height }];
	const gap = Math.min(width, height) * 0.012;
	if (height > width) {
		const each = (height - gap) / 2;
		return [
			{ left: 0, top: 0, right: width, bottom: each },
			{ left: 0, top: height - each, right: width, bottom: height }
		];
	}
	const each = (width - gap) / 2;
	const boxes = [
		{ left: 0, top: 0, right: each, bottom: height },
		{ left: width - each, top: 0, right: width, bottom: height }
	];
	return isRightToLeft(view.language) ? boxes.toReversed() : boxes;
}

/** The line between the two maps of a comparison, which may have the same ground as what they lie on. */
export function dividerSvg([one, other]: readonly Box[], palette: Palette): string {
	if (!one || !other) return '';
	const isStacked = one.top !== other.top;
	const middleOf = (before: number, after: number): number => (before + after) / 2;
	const d = isStacked
		? `M${one.left} ${middleOf(one.bottom, other.top)}H${one.right}`
		: `M${middleOf(Math.min(one.right, other.right), Math.max(one.left, other.left))} ${one.top}V${one.bottom}`;
	return `<path${attributes({ d, stroke: palette.border, 'stroke-width': 1.5 * palette.measures.scale })}/>`;
}

/** The size of a box. */
export function sizeOfBox({ left, top, right, bottom }: Box): Size {
	return { width: right - left, height: bottom - top };
}

/** The size of the letters of a caption, in CSS pixels at the usual size; where there is no room, they are smaller. */
const captionLetters = 12;
/** The height of a caption's plate against its letters. */
const plateHeight = 1.7;

/** The plate at the foot of a map that says what this side of a comparison shows. */
export function captionBox({ caption }: MapView, { width, height }: Size, palette: Palette): Box | undefined {
	if (!caption) return undefined;
	const wanted = captionLetters * palette.measures.scale;
	const long = caption.length * 0.58 + 1.4;
	const letters = Math.min(wanted, (width - wanted) / long);
	const [middle, bottom] = [width / 2, height - wanted * 0.6];
	const half = (long * letters) / 2;
	return { left: middle - half, top: bottom - letters * plateHeight, right: middle + half, bottom };
}

/** The size of the letters on the plate of a caption. */
export function lettersOfCaption({ top, bottom }: Box): number {
	return (bottom - top) / plateHeight;
}

/** Writes a caption onto its plate. */
export function captionSvg(caption: string, box: Box, palette: Palette): string {
	const letters = lettersOfCaption(box);
	const { left: x, top: y, right, bottom } = box;
	const look = { fill: palette.paper, stroke: palette.border, 'stroke-width': palette.measures.scale };
	const plate = attributes({ x, y, width: right - x, height: bottom - y, rx: letters * 0.25, ...look });
	const text = { x: (x + right) / 2, y: bottom - letters * 0.5, 'font-size': letters, fill: palette.ink };
	return `<rect${plate}/><text${attributes(text)} font-weight="600" text-anchor="middle">${escapeText(caption)}</text>`;
}
