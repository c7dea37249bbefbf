import { anyCover, paintPicture, strokeCover, type Cover, type Picture } from './picture.ts';

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
	diagonal: { size: 1, strokes: [{ from: [0, 1], to: [1, 0], width: 0.2 }] },
	horizontal: { size: 1, strokes: [{ from: [0, 0.5], to: [1, 0.5], width: 0.22 }] },
	dots: { size: 1, strokes: [dot(0.25, 0.25, 0.26), dot(0.75, 0.75, 0.26)] },
	crosses: {
		size: 2,
		strokes: [
			{ from: [0.41, 0.41], to: [0.59, 0.59], width: 0.07 },
			{ from: [0.59, 0.41], to: [0.41, 0.59], width: 0.07 }
		]
	}
};

/**
 * Draws one tile of a pattern, which continues over its edges.
 * @param colour as `#rrggbb`
 * @param period the distance from one mark to the next in CSS pixels
 * @param ratio device pixels per CSS pixel
 */
export function patternPicture(kind: PatternKind, colour: string, period: number, ratio: number): Picture {
	const side = Math.round(tiles[kind].size * period * ratio);
	return paintPicture(side, side, [{ colour, cover: tileCover(kind, side) }]);
}

/** What a pattern covers of the plane, its first tile lying from 0 to `side`. */
export function patternCover(kind: PatternKind, side: number): Cover {
	const tile = tileCover(kind, side);
	const wrapped = (part: number): number => ((part % side) + side) % side;
	return (x, y) => tile(wrapped(x), wrapped(y));
}

function tileCover(kind: PatternKind, side: number): Cover {
	return anyCover(
		continuedStrokes(kind).map(({ from, to, width }) =>
			strokeCover([from[0] * side, from[1] * side], [to[0] * side, to[1] * side], width * side)
		)
	);
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
