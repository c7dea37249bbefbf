import type { MapView } from '#lib/cartography/map-view.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { sidesOf } from '#lib/static-map/sides-svg.ts';

/** How much of the extent is seen at least, and how much air there is for names round what is drawn. */
const [least, air] = [0.5, 1.7];

/**
 * The part of the map that a wall shows of a scene, where letters are large and the map is small: as near to what the
 * scene draws as goes, within what is seen of it elsewhere, and of the same shape.
 * @param extent what is seen of the scene elsewhere, in degrees
 */
export function nearExtent(map: MapView, extent: BoundingBox): BoundingBox {
	const [west, south, east, north] = extent;
	const sides = sidesOf(map);
	const drawn = sides
		.flatMap(({ outlines, points }) => [
			...outlines.map(({ bbox }) => bbox),
			...points.map(({ position: [x, y] }): BoundingBox => [x, y, x, y])
		])
		.filter((box) => !holds(box, extent))
		.map((box) => common(box, extent))
		.filter((box) => box[0] <= box[2] && box[1] <= box[3]);
	if (drawn.length === 0) return extent;
	const left = Math.min(...drawn.map((box) => box[0]));
	const bottom = Math.min(...drawn.map((box) => box[1]));
	const right = Math.max(...drawn.map((box) => box[2]));
	const top = Math.max(...drawn.map((box) => box[3]));
	const [width, height] = [east - west, north - south];
	const part = Math.max(least, ((right - left) / width) * air, ((top - bottom) / height) * air);
	if (part >= 1) return extent;
	const begin = (middle: number, from: number, size: number): number =>
		Math.min(from + size * (1 - part), Math.max(from, middle - (size * part) / 2));
	const x = begin((left + right) / 2, west, width);
	const y = begin((bottom + top) / 2, south, height);
	return [x, y, x + width * part, y + height * part];
}

/** Whether a box holds another whole: of what it is the box of, nothing else is seen there. */
function holds(box: BoundingBox, other: BoundingBox): boolean {
	return box[0] <= other[0] && box[1] <= other[1] && box[2] >= other[2] && box[3] >= other[3];
}

function common(one: BoundingBox, other: BoundingBox): BoundingBox {
	return [
		Math.max(one[0], other[0]),
		Math.max(one[1], other[1]),
		Math.min(one[2], other[2]),
		Math.min(one[3], other[3])
	];
}
