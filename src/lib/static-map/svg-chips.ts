import type { GeoProjection } from 'd3-geo';
import { chipRadius, siegeRadius } from '#lib/cartography/map-images.ts';
import { middleOf, type DrawnOutline, type DrawnPoint, type Position } from '#lib/cartography/map-view.ts';
import { circleTeeth } from '#lib/cartography/siege-teeth.ts';
import { boxRound, type Box } from './boxes.ts';
import { polygonsPath } from './svg-path.ts';
import { fillOf, type OutlineDrawing } from './svg-outlines.ts';
import { attributes } from './svg-text.ts';

/** The round marks of outlines that are too small to be seen: of zones with their fill, of sieges with teeth. */
export function chipsSvg(outlines: readonly DrawnOutline[], drawing: OutlineDrawing): string {
	return tooSmall(outlines, drawing)
		.map((outline) => {
			const chip = outline.role === 'chosen' ? chipSvg(outline, drawing) : '';
			return chip + (outline.mark.hasTeeth ? siegeSvg(outline, drawing) : '');
		})
		.join('');
}

/** Where the round marks of outlines and of places lie, which names keep off. */
export function markBoxes(
	outlines: readonly DrawnOutline[],
	points: readonly DrawnPoint[],
	drawing: Pick<OutlineDrawing, 'projection' | 'palette'>
): readonly Box[] {
	const boxAt = (position: Position, radius: number): Box =>
		boxRound(drawing.projection([...position]) ?? [-Infinity, -Infinity], radius);
	return [
		...tooSmall(outlines, drawing).map(({ bbox }) => boxAt(middleOf(bbox), radiusOf(drawing) * 0.9)),
		...points
			.filter(({ kind }) => kind === 'place')
			.map(({ position }) => boxAt(position, placeRadius * drawing.palette.measures.scale))
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

/** How far the rays of the mark of a violation reach, in CSS pixels at the usual size. */
export const violationReach = 5;

/** How large lines and marks are on a drawing against those of the live map. */
const scaleOf = ({ palette }: Pick<OutlineDrawing, 'palette'>): number => palette.measures.scale * 0.9;

const radiusOf = (drawing: Pick<OutlineDrawing, 'palette'>): number => chipRadius * scaleOf(drawing);

/** The outlines that are so small that their round marks stand for them. */
export function tooSmall(
	outlines: readonly DrawnOutline[],
	drawing: Pick<OutlineDrawing, 'projection' | 'palette'>
): readonly DrawnOutline[] {
	return outlines.filter(
		(outline) =>
			(outline.role === 'chosen' || outline.mark.hasTeeth) &&
			isTooSmall(outline, drawing.projection, radiusOf(drawing))
	);
}

function chipSvg(outline: DrawnOutline, drawing: OutlineDrawing): string {
	const { palette } = drawing;
	const [cx, cy] = drawing.projection([...middleOf(outline.bbox)]) ?? [0, 0];
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
function siegeSvg({ bbox }: DrawnOutline, drawing: OutlineDrawing): string {
	const { palette, projection } = drawing;
	const [cx, cy] = projection([...middleOf(bbox)]) ?? [0, 0];
	const scale = scaleOf(drawing);
	const ring = { cx, cy, r: siegeRadius * scale, fill: 'none', stroke: palette.neutral };
	const teeth = circleTeeth([cx, cy], siegeRadius * scale, (siegeRadius - chipRadius + 0.5) * scale);
	return `<g><circle${attributes({ ...ring, 'stroke-width': 1.4 * scale })}/><path d="${polygonsPath(teeth)}" fill="${palette.neutral}"/></g>`;
}
