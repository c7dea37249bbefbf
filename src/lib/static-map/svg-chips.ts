import type { GeoProjection } from 'd3-geo';
import { chipRadius, siegeRadius } from '#lib/cartography/map-images.ts';
import { middleOf, type DrawnOutline, type DrawnPoint } from '#lib/cartography/map-view.ts';
import { circleTeeth, type Pixel } from '#lib/cartography/siege-teeth.ts';
import { boxRound, type Box } from './boxes.ts';
import { polygonsPath } from './svg-path.ts';
import { spreadMarks } from './spread-marks.ts';
import { fillOf, type OutlineDrawing } from './svg-outlines.ts';
import { attributes } from './svg-text.ts';

/**
 * The round marks of outlines that are too small to be seen: of zones with their fill, of sieges with teeth.
 * @param isSeen whether an outline lies on the drawing
 */
export function chipsSvg(
	outlines: readonly DrawnOutline[],
	drawing: OutlineDrawing,
	isSeen: (outline: DrawnOutline) => boolean
): string {
	return [...placedMarks(outlines, drawing)]
		.filter(([outline]) => isSeen(outline))
		.map(([outline, middle]) => {
			const chip = outline.role === 'chosen' ? chipSvg(outline, middle, drawing) : '';
			return chip + (outline.mark.hasTeeth ? siegeSvg(middle, drawing) : '');
		})
		.join('');
}

/** What the round marks of a drawing are placed with. */
export type MarkDrawing = Pick<OutlineDrawing, 'projection' | 'palette'>;

/**
 * Where the round marks of outlines stand, in pixels: each in the middle of its outline, but apart from those of other
 * zones. The ring of a siege stands round the mark of its own zone where that lies under it.
 */
export function placedMarks(
	outlines: readonly DrawnOutline[],
	drawing: MarkDrawing
): ReadonlyMap<DrawnOutline, Pixel> {
	const scale = scaleOf(drawing);
	const marks: { at: Pixel; radius: number; outlines: DrawnOutline[] }[] = [];
	// The marks of zones first, so that rings find the one that they stand round.
	const small = tooSmall(outlines, drawing);
	for (const outline of small.toSorted((one, other) => Number(isRing(one)) - Number(isRing(other)))) {
		const at: Pixel = drawing.projection([...middleOf(outline.bbox)]) ?? [-Infinity, -Infinity];
		const radius = (outline.mark.hasTeeth ? siegeRadius : chipRadius) * scale;
		const inside = marks.find(
			(mark) =>
				isRing(outline) &&
				mark.outlines.every((other) => other.zone === outline.zone && !other.mark.hasTeeth) &&
				Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1]) < radius
		);
		if (inside) {
			inside.outlines.push(outline);
			inside.radius = radius;
		} else marks.push({ at, radius, outlines: [outline] });
	}
	const middles = spreadMarks(marks, scale * 1.5);
	const placed = new Map(marks.flatMap((mark, index) => mark.outlines.map((one) => [one, middles[index]!])));
	return new Map(small.map((outline) => [outline, placed.get(outline)!]));
}

/** Whether a round mark is nothing but the ring of a siege. */
const isRing = ({ role }: DrawnOutline): boolean => role !== 'chosen';

/** Where the round marks of outlines and of places lie, which names keep off. */
export function markBoxes(
	outlines: readonly DrawnOutline[],
	points: readonly DrawnPoint[],
	drawing: MarkDrawing
): readonly Box[] {
	return [
		...[...placedMarks(outlines, drawing).values()].map((middle) =>
			boxRound(middle, radiusOf(drawing) * 0.9)
		),
		...points
			.filter(({ kind }) => kind === 'place')
			.map(({ position }) =>
				boxRound(
					drawing.projection([...position]) ?? [-Infinity, -Infinity],
					placeRadius * drawing.palette.measures.scale
				)
			)
	];
}

/** Whether an outline is smaller than the round mark that stands for it, whose radius is given in pixels. */
export function isTooSmall({ area, bbox }: DrawnOutline, projection: GeoProjection, radius: number): boolean {
	const pixelsPerKm =
		(projection.scale() * 2 * Math.PI) / (40_075 * Math.cos((middleOf(bbox)[1] * Math.PI) / 180));
	return Math.sqrt(area) * pixelsPerKm < radius * 2;
}

/** The radius of the mark of a place, in CSS pixels at the usual size. */
export const placeRadius = 5;

/** The radius of the ring round the point that is asked about, in CSS pixels at the usual size. */
export const askedRadius = 8;

/** How far the rays of the mark of a violation reach, in CSS pixels at the usual size. */
export const violationReach = 5;

/** How large lines and marks are on a drawing against those of the live map. */
const scaleOf = ({ palette }: Pick<OutlineDrawing, 'palette'>): number => palette.measures.scale * 0.9;

const radiusOf = (drawing: Pick<OutlineDrawing, 'palette'>): number => chipRadius * scaleOf(drawing);

/** The outlines that are so small that their round marks stand for them. */
export function tooSmall(outlines: readonly DrawnOutline[], drawing: MarkDrawing): readonly DrawnOutline[] {
	return outlines.filter(
		(outline) =>
			(outline.role === 'chosen' || outline.mark.hasTeeth) &&
			isTooSmall(outline, drawing.projection, radiusOf(drawing))
	);
}

function chipSvg(outline: DrawnOutline, [cx, cy]: Pixel, drawing: OutlineDrawing): string {
	const { palette } = drawing;
	const { fill, strength } = outline.mark;
	const circle = { cx, cy, r: radiusOf(drawing) };
	const paper = `<circle${attributes({ ...circle, fill: palette.halo })}/>`;
	const status = fill === 'none' ? '' : `<circle${attributes({ ...circle, ...fillOf(outline, drawing) })}/>`;
	const ring = { fill: 'none', stroke: outline.hue, 'stroke-width': 1.8 * palette.measures.scale };
	const dashes = outline.mark.line === 'dashed' ? '4 2.5' : undefined;
	const opacity = strength === 'half' ? 0.5 : undefined;
	return `<g>${paper}${status}<circle${attributes({ ...circle, ...ring, 'stroke-dasharray': dashes, 'stroke-opacity': opacity })}/></g>`;
}

/** A ring with teeth round the mark of the zone, towards it. */
function siegeSvg([cx, cy]: Pixel, drawing: OutlineDrawing): string {
	const { palette } = drawing;
	const scale = scaleOf(drawing);
	const ring = { cx, cy, r: siegeRadius * scale, fill: 'none', stroke: palette.neutral };
	const teeth = circleTeeth([cx, cy], siegeRadius * scale, (siegeRadius - chipRadius + 0.5) * scale);
	return `<g><circle${attributes({ ...ring, 'stroke-width': 1.4 * scale })}/><path d="${polygonsPath(teeth)}" fill="${palette.neutral}"/></g>`;
}
