import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import type { PatternKind } from '#lib/cartography/patterns.ts';
import { attributes, escapeText } from '#lib/static-map/svg-text.ts';

/** English Metric Units, in which slides are measured: 914,400 to the inch. */
export const emuPerInch = 914_400;

/** A box on a slide, in EMU. */
export interface SlideBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A box on a slide from inches. */
export function inches(x: number, y: number, width: number, height: number): SlideBox {
	const emu = (value: number): number => Math.round(value * emuPerInch);
	return { x: emu(x), y: emu(y), width: emu(width), height: emu(height) };
}

/** One path of a shape, in EMU of the slide: its rings or lines, and whether the shape's fill and line apply. */
export interface ShapePath {
	readonly strokes: readonly (readonly Pixel[])[];
	readonly isClosed: boolean;
	readonly isFilled: boolean;
	readonly isStroked: boolean;
}

/** A fill: none, a colour, or one of the patterns that slides know, on a ground that lets the map through. */
export type ShapeFill =
	| { readonly kind: 'none' }
	| { readonly kind: 'solid'; readonly colour: string; readonly opacity: number }
	| {
			readonly kind: PatternKind;
			readonly colour: string;
			readonly opacity: number;
			readonly ground: string;
			readonly groundOpacity: number;
	  };

/** A line: its width in EMU, its dash as slides know it, and how opaque it is. */
export interface ShapeLine {
	readonly colour: string;
	readonly width: number;
	readonly opacity: number;
	readonly dash: 'solid' | 'dash' | 'sysDot';
}

/** A shape of a slide that can be recoloured and moved. */
export interface NativeShape {
	/** What it is called in the list of the slide's objects. */
	readonly name: string;
	/** What it is, in words, for those who do not see it; empty for what only decorates. */
	readonly description: string;
	readonly box: SlideBox;
	/** A preset of the slides' own (`frame` with the width of its band), or paths. */
	readonly geometry:
		| { readonly preset: 'ellipse' | 'rect' }
		| { readonly preset: 'frame'; readonly band: number }
		| { readonly paths: readonly ShapePath[] };
	readonly fill: ShapeFill;
	readonly line?: ShapeLine;
}

/** The patterns of slides that stand for those of the map. */
const presetPatterns: Readonly<Record<PatternKind, string>> = {
	diagonal: 'wdUpDiag',
	horizontal: 'narHorz',
	dots: 'dotGrid',
	crosses: 'openDmnd'
};

/** A shape as it is written in a slide (ECMA-376, part 1, 19.3.1.43 and 20.1); its id is given later. */
export function shapeXml(shape: NativeShape): string {
	return `<p:sp><p:nvSpPr>${nameXml(shape.name, shape.description)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${propertiesXml(shape)}</p:sp>`;
}

/** The name and description of what stands on a slide. */
export function nameXml(name: string, description = ''): string {
	return `<p:cNvPr${attributes({ id: 0, name: escapeText(name), descr: description ? escapeText(description) : undefined })}/>`;
}

/** Where a box lies. */
export function placeXml({ x, y, width, height }: SlideBox): string {
	return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}

/** A colour with its opacity, from `#rrggbb`. */
export function colourXml(colour: string, opacity = 1): string {
	const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100) * 1000}"/>` : '';
	return `<a:srgbClr val="${colour.slice(1).toUpperCase()}">${alpha}</a:srgbClr>`;
}

/** The box round points; never without width or height, which slides cannot scale. */
export function boxOf(points: readonly Pixel[]): SlideBox {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [x, y] = [Math.round(least(xs)), Math.round(least(ys))];
	return {
		x,
		y,
		width: Math.max(1, Math.round(-least(xs.map((value) => -value))) - x),
		height: Math.max(1, Math.round(-least(ys.map((value) => -value))) - y)
	};
}

const least = (values: readonly number[]): number =>
	values.reduce((lowest, value) => Math.min(lowest, value), Infinity);

function propertiesXml({ box, geometry, fill, line }: NativeShape): string {
	return `<p:spPr>${placeXml(box)}${geometryXml(geometry, box)}${fillXml(fill)}${lineXml(line)}</p:spPr>`;
}

function geometryXml(geometry: NativeShape['geometry'], box: SlideBox): string {
	if ('paths' in geometry) {
		const paths = geometry.paths.map((path) => pathXml(path, box)).join('');
		return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths}</a:pathLst></a:custGeom>`;
	}
	const band =
		geometry.preset === 'frame'
			? `<a:gd name="adj1" fmla="val ${Math.round((geometry.band * 100_000) / Math.min(box.width, box.height))}"/>`
			: '';
	return `<a:prstGeom prst="${geometry.preset}"><a:avLst>${band}</a:avLst></a:prstGeom>`;
}

function pathXml({ strokes, isClosed, isFilled, isStroked }: ShapePath, box: SlideBox): string {
	const point = ([x, y]: Pixel): string =>
		`<a:pt x="${Math.round(x - box.x)}" y="${Math.round(y - box.y)}"/>`;
	const drawn = strokes
		.map((stroke) => (isClosed ? withoutRepeat(stroke) : stroke))
		.filter((stroke) => stroke.length > 1)
		.map(
			([first, ...others]) =>
				`<a:moveTo>${point(first!)}</a:moveTo>${others.map((at) => `<a:lnTo>${point(at)}</a:lnTo>`).join('')}${isClosed ? '<a:close/>' : ''}`
		);
	return `<a:path w="${box.width}" h="${box.height}"${isFilled ? '' : ' fill="none"'}${isStroked ? '' : ' stroke="0"'}>${drawn.join('')}</a:path>`;
}

function withoutRepeat(ring: readonly Pixel[]): readonly Pixel[] {
	const [first, last] = [ring[0], ring.at(-1)];
	return first && last && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}

function fillXml(fill: ShapeFill): string {
	if (fill.kind === 'none') return '<a:noFill/>';
	if (fill.kind === 'solid') return `<a:solidFill>${colourXml(fill.colour, fill.opacity)}</a:solidFill>`;
	return `<a:pattFill prst="${presetPatterns[fill.kind]}"><a:fgClr>${colourXml(fill.colour, fill.opacity)}</a:fgClr><a:bgClr>${colourXml(fill.ground, fill.groundOpacity)}</a:bgClr></a:pattFill>`;
}

function lineXml(line: ShapeLine | undefined): string {
	if (!line) return '<a:ln><a:noFill/></a:ln>';
	const { colour, width, opacity, dash } = line;
	return `<a:ln w="${Math.round(width)}" cap="${dash === 'sysDot' ? 'rnd' : 'flat'}"><a:solidFill>${colourXml(colour, opacity)}</a:solidFill><a:prstDash val="${dash}"/><a:round/></a:ln>`;
}
