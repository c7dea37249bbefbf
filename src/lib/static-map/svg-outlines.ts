import type { GeoProjection } from 'd3-geo';
import { chipRadius } from '#lib/cartography/map-images.ts';
import { middleOf, type DrawnOutline } from '#lib/cartography/map-view.ts';
import { fillStrength } from '#lib/cartography/marks.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { patternSvg, type PatternKind } from '#lib/cartography/patterns.ts';
import { teethAlong, type Pixel } from '#lib/cartography/siege-teeth.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { projectShape, type Shape } from './project-shapes.ts';
import { pathOf, polygonsPath } from './svg-path.ts';
import { attributes } from './svg-text.ts';

/** What outlines are drawn with. */
export interface OutlineDrawing {
	readonly geometries: OutlineGeometries;
	readonly projection: GeoProjection;
	readonly palette: Palette;
	/** What ids begin with, so that several drawings fit one page. */
	readonly prefix: string;
}

/** The outlines of a view in three layers, so that borders lie between fills and lines. */
export interface OutlineLayers {
	/** Shapes and patterns that the others refer to. */
	readonly definitions: string;
	readonly fills: string;
	readonly lines: string;
}

/** How opaque a pattern is, as on the live map. */
const patternOpacity = 0.8;

/** Draws outlines by the rule of marks: fills by status, lines by edge, teeth on the rims of sieges. */
export function outlineLayers(outlines: readonly DrawnOutline[], drawing: OutlineDrawing): OutlineLayers {
	const patterns = new Map<string, string>();
	let [shapes, fills, lines] = ['', '', ''];
	for (const [index, outline] of outlines.entries()) {
		const geometry = drawing.geometries[outline.outline];
		if (!geometry) throw new Error(`the outline "${outline.outline}" has no geometry`);
		const shape = projectShape(geometry, drawing.projection);
		const d = pathOf(shape, 0.25);
		if (!d) continue;
		const id = `${drawing.prefix}o${index}`;
		shapes += `<path id="${id}" d="${d}"/>`;
		if (outline.mark.line === 'faded') shapes += `<clipPath id="${id}c"><use href="#${id}"/></clipPath>`;
		fills += fillSvg(outline, id, drawing, patterns);
		lines += `<g data-outline="${outline.outline}">${lineSvg(outline, id, shape, drawing)}</g>`;
	}
	return { definitions: shapes + [...patterns.values()].join(''), fills, lines };
}

/** The round marks of outlines that are too small to be seen, each with the fill of its outline. */
export function chipsSvg(outlines: readonly DrawnOutline[], drawing: OutlineDrawing): string {
	const { palette } = drawing;
	const radius = chipRadius * palette.measures.scale * 0.9;
	return outlines
		.filter((outline) => outline.role === 'chosen' && isTooSmall(outline, drawing.projection, radius))
		.map((outline) => {
			const [cx, cy] = drawing.projection([...middleOf(outline.bbox)]) ?? [0, 0];
			const { fill, strength } = outline.mark;
			const circle = { cx, cy, r: radius };
			const paper = `<circle${attributes({ ...circle, fill: palette.halo })}/>`;
			const status =
				fill === 'none' ? '' : `<circle${attributes({ ...circle, ...fillOf(outline, drawing) })}/>`;
			const ring = { fill: 'none', stroke: outline.hue, 'stroke-width': 1.8 * palette.measures.scale };
			const dashes = outline.mark.line === 'dashed' ? '4 2.5' : undefined;
			const opacity = strength === 'half' ? 0.5 : undefined;
			return `<g>${paper}${status}<circle${attributes({ ...circle, ...ring, 'stroke-dasharray': dashes, 'stroke-opacity': opacity })}/></g>`;
		})
		.join('');
}

/** Whether an outline is smaller than the round mark that stands for it, whose radius is given in pixels. */
export function isTooSmall({ area, bbox }: DrawnOutline, projection: GeoProjection, radius: number): boolean {
	const pixelsPerKm =
		(projection.scale() * 2 * Math.PI) / (40_075 * Math.cos((middleOf(bbox)[1] * Math.PI) / 180));
	return Math.sqrt(area) * pixelsPerKm < radius * 2;
}

function fillSvg(
	outline: DrawnOutline,
	id: string,
	drawing: OutlineDrawing,
	patterns: Map<string, string>
): string {
	const { fill } = outline.mark;
	if (fill === 'none') return '';
	if (fill !== 'solid') {
		const { patternPeriod, scale } = drawing.palette.measures;
		const pattern = patternIdOf(drawing.prefix, fill, outline.hue);
		patterns.set(pattern, patternSvg(pattern, fill, outline.hue, patternPeriod * scale));
	}
	return `<use href="#${id}"${attributes(fillOf(outline, drawing))}/>`;
}

function fillOf(
	{ mark, hue, rank, certainty }: DrawnOutline,
	{ palette, prefix }: OutlineDrawing
): Record<string, string | number> {
	const quieter = (rank === 'beside' ? 0.7 : 1) * fillStrength(certainty);
	if (mark.fill === 'solid' || mark.fill === 'none') {
		return { fill: hue, 'fill-opacity': palette.fillOpacity * quieter };
	}
	return { fill: `url(#${patternIdOf(prefix, mark.fill, hue)})`, opacity: patternOpacity * quieter };
}

const patternIdOf = (prefix: string, kind: PatternKind, hue: string): string =>
	`${prefix}${kind}-${hue.slice(1)}`;

function lineSvg(outline: DrawnOutline, id: string, shape: Shape, { palette }: OutlineDrawing): string {
	const { mark, role, rank, isSelected } = outline;
	const { scale, leastLine } = palette.measures;
	const stroke = mark.ink === 'neutral' ? palette.neutral : outline.hue;
	const wanted = (role === 'reading' ? 1.1 : isSelected ? 2.6 : rank === 'beside' ? 1.3 : 1.8) * scale;
	const plain = Math.max(leastLine, wanted);
	const opacity = mark.strength === 'half' ? 0.5 : undefined;
	const use = (more: Record<string, string | number | undefined>): string =>
		`<use href="#${id}"${attributes({ fill: 'none', stroke, 'stroke-linejoin': 'round', ...more })}/>`;
	const feather = mark.ink === 'neutral' ? plain * 0.5 : plain;
	if (mark.line === 'faded') return faded(feather, use, id, opacity) + teeth(outline, shape, palette);
	const dashes = mark.line === 'dashed' ? `${5 * scale} ${2.8 * scale}` : undefined;
	const line = use({ 'stroke-width': plain, 'stroke-dasharray': dashes, 'stroke-opacity': opacity });
	return line + teeth(outline, shape, palette);
}

/** A feathered edge: strokes laid over each other within the outline, each narrower than the last. */
function faded(
	plain: number,
	use: (more: Record<string, string | number | undefined>) => string,
	id: string,
	opacity: number | undefined
): string {
	const strokes = [7, 5.2, 3.6, 2.2, 1].map((times) =>
		use({ 'stroke-width': plain * times, 'stroke-opacity': 0.2 })
	);
	return `<g${attributes({ 'clip-path': `url(#${id}c)`, opacity })}>${strokes.join('')}</g>`;
}

/** The teeth of an outline's rim, as triangles in pixels; none for what has no teeth. */
export function teethOf(
	{ mark }: DrawnOutline,
	{ rings }: Shape,
	palette: Palette
): readonly (readonly Pixel[])[] {
	if (!mark.hasTeeth) return [];
	const scale = palette.measures.scale * 0.85;
	return rings.flatMap((ring) => teethAlong(ring, isHole(ring, rings) ? 'outside' : 'within', scale));
}

function teeth(outline: DrawnOutline, shape: Shape, palette: Palette): string {
	const triangles = teethOf(outline, shape, palette);
	return triangles.length > 0 ? `<path d="${polygonsPath(triangles)}" fill="${palette.neutral}"/>` : '';
}

/** Whether a ring lies within another of the same shape. */
function isHole(ring: readonly Pixel[], rings: readonly (readonly Pixel[])[]): boolean {
	const [point] = ring;
	return point !== undefined && rings.some((other) => other !== ring && holds(other, point));
}

/** Whether a point lies within a ring: a ray from it to the right crosses the ring an odd number of times. */
function holds(ring: readonly Pixel[], [x, y]: Pixel): boolean {
	let isInside = false;
	for (let at = 1; at < ring.length; at++) {
		const [[ax, ay], [bx, by]] = [ring[at - 1]!, ring[at]!];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
	}
	return isInside;
}
