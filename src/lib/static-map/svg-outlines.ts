import type { GeoProjection } from 'd3-geo';
import type { DrawnOutline } from '#lib/cartography/map-view.ts';
import { fillStrength } from '#lib/cartography/marks.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { patternSvg, type PatternKind } from '#lib/cartography/patterns.ts';
import { ringArea, teethAlong, tooth, type Pixel } from '#lib/cartography/siege-teeth.ts';
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

/** How an outline, or the round mark that stands for it, is filled. */
export function fillOf(
	{ mark, hue, rank, certainty }: DrawnOutline,
	{ palette, prefix }: OutlineDrawing
): Record<string, string | number> {
	const quieter = (rank === 'beside' ? 0.7 : 1) * fillStrength(certainty);
	if (mark.fill === 'solid' || mark.fill === 'none') {
		return { fill: hue, 'fill-opacity': palette.fillOpacity * quieter };
	}
	return { fill: `url(#${patternIdOf(prefix, mark.fill, hue)})`, opacity: palette.patternOpacity * quieter };
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
	const wide = mark.ink === 'neutral' ? plain * 0.5 : plain;
	const feather = Math.min(wide, Math.max(scale * 0.4, Math.sqrt(areaOf(shape)) * 0.045));
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
	const usual = palette.measures.scale * 0.85;
	return rings.flatMap((ring) => {
		const scale = Math.max(usual * 0.4, Math.min(usual, deepestTeeth(ring)));
		return teethAlong(ring, isHole(ring, rings) ? 'outside' : 'within', scale);
	});
}

/** The scale at which the teeth of a ring reach less than half way to those across: by its area and its length. */
function deepestTeeth(ring: readonly Pixel[]): number {
	const length = ring
		.slice(1)
		.reduce((sum, [x, y], at) => sum + Math.hypot(x - ring[at]![0], y - ring[at]![1]), 0);
	return ((Math.abs(ringArea(ring)) / length) * 0.4) / tooth.depth;
}

function areaOf({ rings }: Shape): number {
	return rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)) / 2, 0);
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
