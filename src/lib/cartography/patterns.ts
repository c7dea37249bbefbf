import { channelsOf } from './colour-difference.ts';

/** How an outline is filled; see `fillOfStatus`. `none` has no tile. */
export const fillKinds = ['solid', 'diagonal', 'horizontal', 'dots', 'crosses', 'none'] as const;
export type FillKind = (typeof fillKinds)[number];

/** The fills that are drawn by a repeated tile. */
export type PatternKind = Exclude<FillKind, 'solid' | 'none'>;
export const patternKinds = fillKinds.filter(
	(kind): kind is PatternKind => kind !== 'solid' && kind !== 'none'
);

/** A stroke with round ends, from one point to another; a dot when both are the same. In parts of the tile. */
interface Stroke {
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
	readonly width: number;
}

/** One tile of a pattern: how wide it is against the period of the theme, and what is drawn on it. */
interface Tile {
	readonly size: number;
	readonly strokes: readonly Stroke[];
}

const dot = (x: number, y: number, width: number): Stroke => ({ from: [x, y], to: [x, y], width });

/** The one description of each pattern, from which both its picture and its SVG are made. */
const tiles: Readonly<Record<PatternKind, Tile>> = {
	diagonal: { size: 1, strokes: [{ from: [0, 1], to: [1, 0], width: 0.26 }] },
	horizontal: { size: 1, strokes: [{ from: [0, 0.5], to: [1, 0.5], width: 0.26 }] },
	dots: { size: 1, strokes: [dot(0.25, 0.25, 0.24), dot(0.75, 0.75, 0.24)] },
	crosses: {
		size: 2,
		strokes: [
			{ from: [0.42, 0.42], to: [0.58, 0.58], width: 0.07 },
			{ from: [0.58, 0.42], to: [0.42, 0.58], width: 0.07 }
		]
	}
};

/** A picture as MapLibre takes it: rows of red, green, blue and opacity, each from 0 to 255. */
export interface PatternPicture {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

/**
 * Draws one tile of a pattern, which continues over its edges.
 * @param colour as `#rrggbb`
 * @param period the distance from one mark to the next in CSS pixels
 * @param ratio device pixels per CSS pixel
 */
export function patternPicture(
	kind: PatternKind,
	colour: string,
	period: number,
	ratio: number
): PatternPicture {
	const side = Math.round(tiles[kind].size * period * ratio);
	const strokes = continuedStrokes(kind).map(({ from, to, width }) => ({
		from: from.map((part) => part * side) as [number, number],
		to: to.map((part) => part * side) as [number, number],
		width: width * side
	}));
	const [red, green, blue] = channelsOf(colour);
	const data = new Uint8ClampedArray(side * side * 4);
	for (let y = 0; y < side; y++) {
		for (let x = 0; x < side; x++) {
			const cover = Math.max(...strokes.map((stroke) => coverOf(stroke, x + 0.5, y + 0.5)));
			data.set([red, green, blue, Math.round(cover * 255)], (y * side + x) * 4);
		}
	}
	return { width: side, height: side, data };
}

/**
 * The same tile as an SVG `<pattern>` element.
 * @param id of the element, unique in its document
 * @param colour as `#rrggbb`
 * @param period the distance from one mark to the next in the drawing's units
 */
export function patternSvg(id: string, kind: PatternKind, colour: string, period: number): string {
	const side = tiles[kind].size * period;
	const at = (part: number): string => String(Math.round(part * side * 100) / 100);
	const byWidth = new Map<number, string>();
	for (const { from, to, width } of continuedStrokes(kind)) {
		const line = `M${at(from[0])} ${at(from[1])}L${at(to[0])} ${at(to[1])}`;
		byWidth.set(width, (byWidth.get(width) ?? '') + line);
	}
	const paths = [...byWidth].map(([width, d]) => `<path d="${d}" stroke-width="${at(width)}"/>`).join('');
	return `<pattern id="${id}" width="${at(1)}" height="${at(1)}" patternUnits="userSpaceOnUse"><g fill="none" stroke="${colour}" stroke-linecap="round">${paths}</g></pattern>`;
}

/** The strokes of a tile and those of its neighbours that reach into it. */
function continuedStrokes(kind: PatternKind): readonly Stroke[] {
	const steps = [-1, 0, 1];
	return tiles[kind].strokes.flatMap(({ from, to, width }) =>
		steps.flatMap((dx) =>
			steps.flatMap((dy) => {
				const moved: Stroke = {
					from: [from[0] + dx, from[1] + dy],
					to: [to[0] + dx, to[1] + dy],
					width
				};
				return reachesTile(moved) ? [moved] : [];
			})
		)
	);
}

function reachesTile({ from, to, width }: Stroke): boolean {
	return [0, 1].every((axis) => {
		const [low, high] = [Math.min(from[axis]!, to[axis]!), Math.max(from[axis]!, to[axis]!)];
		return low - width / 2 < 1 && high + width / 2 > 0;
	});
}

/** How far a stroke covers the pixel round a point, from 0 to 1. */
function coverOf({ from, to, width }: Stroke, x: number, y: number): number {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = dx * dx + dy * dy;
	const along =
		length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
	const distance = Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
	return Math.min(1, Math.max(0, width / 2 - distance + 0.5));
}
