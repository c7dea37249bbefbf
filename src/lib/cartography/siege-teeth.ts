import { anyCover, paintPicture, strokeCover, type Picture } from './picture.ts';

/**
 * The teeth on the rim of a siege, which point towards those inside. In CSS pixels, for every map: the live
 * one sets a picture of one tooth along the rim, the static one draws each as a path.
 */
export const tooth = { base: 6, depth: 9, spacing: 16 } as const;

/** A point of a drawing in pixels, y downwards. */
export type Pixel = readonly [x: number, y: number];

/**
 * The teeth of a closed ring, evenly spaced.
 * @param ring its points in pixels, the last one equal to the first
 * @param side on which side of the ring those inside are: within an outer ring, outside a hole
 * @param scale of the drawing: 1 draws teeth as large as on the live map
 * @returns triangles: base, tip, base; none for a ring too short to carry three teeth
 */
export function teethAlong(
	ring: readonly Pixel[],
	side: 'within' | 'outside' = 'within',
	scale = 1
): readonly (readonly [Pixel, Pixel, Pixel])[] {
	const lengths = ring
		.slice(1)
		.map((point, at) => Math.hypot(point[0] - ring[at]![0], point[1] - ring[at]![1]));
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const count = Math.round(total / (tooth.spacing * scale));
	if (count < 3) return [];
	const turn = (ringArea(ring) > 0 ? 1 : -1) * (side === 'within' ? 1 : -1);
	const teeth: [Pixel, Pixel, Pixel][] = [];
	let [segment, passed] = [0, 0];
	for (let index = 0; index < count; index++) {
		const along = ((index + 0.5) * total) / count;
		while (segment < lengths.length - 1 && passed + lengths[segment]! < along) passed += lengths[segment++]!;
		const [from, to, length] = [ring[segment]!, ring[segment + 1]!, lengths[segment]!];
		if (length === 0) continue;
		const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
		const [x, y] = [from[0] + ux * (along - passed), from[1] + uy * (along - passed)];
		const [half, depth] = [(tooth.base / 2) * scale, tooth.depth * scale];
		teeth.push([
			[x - ux * half, y - uy * half],
			[x - uy * turn * depth, y + ux * turn * depth],
			[x + ux * half, y + uy * half]
		]);
	}
	return teeth;
}

/**
 * One tooth, its base at the top of the picture and its tip at the bottom.
 * @param colour as `#rrggbb`
 * @param ratio device pixels per CSS pixel
 */
export function toothPicture(colour: string, ratio: number): Picture {
	const [width, height] = [(tooth.base + 1) * ratio, (tooth.depth + 1) * ratio];
	const middle = width / 2;
	const rows = Array.from({ length: tooth.depth * ratio }, (_, row) => {
		const reach = Math.max(0, (tooth.base / 2) * ratio * (1 - row / (tooth.depth * ratio)) - 0.5);
		return strokeCover([middle - reach, row + 0.5], [middle + reach, row + 0.5], 1.2);
	});
	return paintPicture(width, height, [{ colour, cover: anyCover(rows) }]);
}

/**
 * The teeth of the round mark that stands for a siege too small to be seen, as triangles in pixels.
 * @param depth how far they reach towards its middle
 */
export function circleTeeth(
	[x, y]: Pixel,
	radius: number,
	depth: number
): readonly (readonly [Pixel, Pixel, Pixel])[] {
	const at = (turn: number, from: number): Pixel => [
		x + Math.sin(turn * 2 * Math.PI) * from,
		y - Math.cos(turn * 2 * Math.PI) * from
	];
	const half = 0.17 / roundTeeth;
	return Array.from({ length: roundTeeth }, (_, index) => {
		const turn = index / roundTeeth;
		return [at(turn - half, radius), at(turn, radius - depth), at(turn + half, radius)];
	});
}

/** How many teeth a round mark has. */
const roundTeeth = 8;

/** Twice the area of a ring, positive when it runs clockwise as seen on a screen. */
export function ringArea(ring: readonly Pixel[]): number {
	let sum = 0;
	for (let at = 1; at < ring.length; at++) {
		sum += ring[at - 1]![0] * ring[at]![1] - ring[at]![0] * ring[at - 1]![1];
	}
	return sum;
}
