import type { GeoProjection } from 'd3-geo';
import { frameSvg, frameWidth } from '#lib/cartography/frame.ts';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import { middleOf, type DrawnPoint, type MapView, type Position } from '#lib/cartography/map-view.ts';
import { paletteOf, type Palette } from '#lib/cartography/palette.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import type { Box } from './place-labels.ts';
import { projectionTo, type Size } from './project-shapes.ts';
import { captionBox, captionSvg, sideBoxes, sidesOf, sizeOfBox } from './sides-svg.ts';
import { bordersSvg, groundSvg, type BaseMapExtracts } from './svg-basemap.ts';
import { labelsSvg, placedNames } from './svg-labels.ts';
import { chipBoxes, chipsSvg } from './svg-chips.ts';
import { outlineLayers } from './svg-outlines.ts';
import { attributes, escapeText } from './svg-text.ts';
import { wrappedLines } from './wrap-text.ts';

/** The shapes that a drawing is made of. */
export interface Geography {
	readonly outlines: OutlineGeometries;
	readonly basemap: BaseMapExtracts;
}

/** How a map is drawn as SVG. */
export interface SvgOptions {
	readonly size: Size;
	/** What is seen whole, in degrees. */
	readonly extent: BoundingBox;
	/**
	 * The part that is seen at least, in degrees, where a page fits the drawing into a frame of another shape: it
	 * fills the frame and is as large as goes, and what lies round it fills the rest.
	 */
	readonly core?: BoundingBox;
	/** What every id begins with, so that several drawings fit one page: a letter, then letters, digits, hyphens. */
	readonly prefix: string;
	/** What the drawing is, for those who do not see it. */
	readonly title: string;
	/** What it shows: the same words as the date sentence beside it. */
	readonly description: string;
	/** A small map that shows where something lies, without regions, rivers, roads and small towns. */
	readonly isLocator?: boolean;
	/** How many pixels are left free round the extent, at the usual size; 20 if left out, 6 on a small map. */
	readonly padding?: number;
	/** Lines and letters against their usual size, for posters and slides; 1 if left out. */
	readonly scale?: number;
	/** What lies over the drawing where it stands, which names keep clear of, in its own pixels. */
	readonly obstacles?: readonly Box[];
	/** Where the ground is kept, by extent, size and theme, when many maps of the same places are drawn. */
	readonly grounds?: Map<string, Ground>;
}

/** The base map of a drawing, in the two layers between which the zones lie. */
export interface Ground {
	readonly under: string;
	readonly over: string;
}

/** The size of the letters that name a nationwide arrangement. */
export const nationwideLetters = 10;

/** The fonts of maps. */
export const fonts = "'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,sans-serif";

/**
 * Draws a view as one `<svg>` element: the same marks in the same palette as the live map, for pages without
 * script, print, posters and slides; of a comparison, both sides beside each other. The same view, shapes and
 * options always give the same text.
 */
export function mapSvg(view: MapView, geography: Geography, options: SvgOptions): string {
	if (!view.beside) return oneMapSvg(view, geography, options);
	const { size, prefix, title, description } = options;
	const boxes = sideBoxes(view, size);
	const sides = sidesOf(view).map((side, index) => {
		const box = boxes[index]!;
		const svg = oneMapSvg(side, geography, {
			...options,
			size: sizeOfBox(box),
			prefix: `${prefix}side-${index + 1}-`,
			title: side.caption ?? title
		});
		return svg.replace('<svg ', `<svg${attributes({ x: box.left, y: box.top })} `);
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="${prefix}title ${prefix}text" font-family="${fonts}">`,
		`<title id="${prefix}title">${escapeText(title)}</title><desc id="${prefix}text">${escapeText(description)}</desc>`,
		...sides,
		'</svg>'
	].join('');
}

function oneMapSvg(view: MapView, geography: Geography, options: SvgOptions): string {
	const { size, extent, prefix, isLocator = false, padding = isLocator ? 6 : 20 } = options;
	const palette = paletteOf({ theme: view.theme, scale: (view.scale ?? 1) * (options.scale ?? 1) });
	const { scale } = palette.measures;
	const projection = projectionTo(extent, size, padding * scale);
	const ground = { basemap: view.hasBasemap ? geography.basemap : {}, projection, palette, isLocator };
	const drawing = { geometries: geography.outlines, projection, palette, prefix };
	const { definitions, fills, lines } = outlineLayers(view.outlines, drawing);
	const background = view.hasBasemap ? palette.water : palette.paper;
	const { width, height } = size;
	// What lies far outside is left out: it weighs, and a renderer may stumble over it.
	const isSeen = (at: Position): boolean => {
		const [x, y] = projection([...at]) ?? [-Infinity, -Infinity];
		const margin = 30 * scale;
		return x > -margin && y > -margin && x < width + margin && y < height + margin;
	};
	const plate = plateOf(view, size, palette);
	const { under, over } = keptGround(options, view, () => ({
		under: groundSvg(ground),
		over: bordersSvg(ground)
	}));
	const caption = isLocator ? undefined : captionBox(view, size, palette);
	const near = view.outlines.filter(({ bbox }) => isSeen(middleOf(bbox)));
	const obstacles = [...(options.obstacles ?? []), plate, caption, ...chipBoxes(near, drawing)].filter(
		(box) => box !== undefined
	);
	const placed = placedNames(view, { ...ground, size, obstacles });
	const labels = labelsSvg(placed, view.language, palette);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${options.core ? fluidBox(options.core, projection) : `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`} role="img" aria-labelledby="${prefix}title ${prefix}text" font-family="${fonts}"${isRightToLeft(view.language) ? ' direction="rtl"' : ''}>`,
		`<title id="${prefix}title">${escapeText(options.title)}</title>`,
		`<desc id="${prefix}text">${escapeText(options.description)}</desc>`,
		`<defs>${definitions}</defs>`,
		`<rect width="${width}" height="${height}" fill="${background}"/>`,
		`<g stroke-linejoin="round">${under}${fills}${over}${lines}</g>`,
		chipsSvg(near, drawing),
		...view.points
			.filter(({ position }) => isSeen(position))
			.map((point) => pointSvg(point, projection, palette)),
		`<g paint-order="stroke" stroke="${palette.halo}" stroke-width="${3.2 * scale}" stroke-linejoin="round">${labels}</g>`,
		nationwideSvg(view, size, palette, prefix, plate),
		caption ? captionSvg(view.caption ?? '', caption, palette) : '',
		'</svg>'
	].join('');
}

/** The attributes of a drawing that fits a part of itself into any frame, and goes on beyond it. */
function fluidBox([west, south, east, north]: BoundingBox, projection: GeoProjection): string {
	const [left, top] = projection([west, north]) ?? [0, 0];
	const [right, bottom] = projection([east, south]) ?? [0, 0];
	const box = [left, top, right - left, bottom - top].map((side) => Math.round(side * 10) / 10);
	return `viewBox="${box.join(' ')}" width="100%" height="100%" overflow="visible"`;
}

function keptGround(
	{ grounds, extent, size, isLocator, scale }: SvgOptions,
	{ theme, hasBasemap, scale: ofView }: MapView,
	draw: () => Ground
): Ground {
	const key = [theme, hasBasemap, isLocator, scale, ofView, size.width, size.height, ...extent].join(' ');
	const kept = grounds?.get(key) ?? draw();
	grounds?.set(key, kept);
	return kept;
}

function pointSvg(
	{ kind, position, isExact, isPast }: DrawnPoint,
	projection: GeoProjection,
	palette: Palette
): string {
	const [x, y] = projection([...position]) ?? [0, 0];
	const { ink, halo, measures } = palette;
	const at = { cx: x, cy: y };
	const { scale } = measures;
	if (kind === 'violation') {
		const reach = 5 * scale;
		const [dx, dy] = [reach * Math.cos(Math.PI / 6), reach / 2];
		const d = `M${x} ${y - reach}v${reach * 2}M${x - dx} ${y - dy}l${dx * 2} ${dy * 2}M${x - dx} ${y + dy}l${dx * 2} ${-dy * 2}`;
		const rounded = d.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
		const stroke = (colour: string, width: number): string =>
			`<path${attributes({ d: rounded, stroke: colour, 'stroke-width': width * scale })}/>`;
		return `<g fill="none" stroke-linecap="round"${isPast ? ' opacity="0.55"' : ''}>${stroke(halo, 4)}${stroke(ink, 1.7)}</g>`;
	}
	if (kind === 'place') {
		const [fill, stroke] = isExact ? [ink, halo] : [halo, ink];
		return `<circle${attributes({ ...at, r: 5 * scale, fill, stroke, 'stroke-width': 1.8 * scale })}/>`;
	}
	const look = { fill: halo, 'fill-opacity': 0.25, stroke: ink, 'stroke-width': 1.4 * scale };
	return `<circle${attributes({ ...at, r: 8 * scale, ...look })}/>`;
}

/** The plate on the upper side of the frame that names a nationwide arrangement, as a box. */
export function plateOf(view: MapView, size: Size, palette: Palette): Box | undefined {
	const lines = plateLines(view, size, palette);
	if (lines.length === 0) return undefined;
	const { scale } = palette.measures;
	const longest = Math.max(...lines.map((line) => line.length));
	const half = (longest * plateLetter + 12) * scale * 0.5;
	const height = frameWidth + 8 + (lines.length - 1) * plateLineHeight;
	return { left: size.width / 2 - half, top: 0, right: size.width / 2 + half, bottom: height * scale };
}

/** How wide a letter of the plate is, and how far its lines are apart, in CSS pixels at the usual size. */
const [plateLetter, plateLineHeight] = [nationwideLetters * 0.58, nationwideLetters * 1.2];

/** What the plate says: its parts as far as one line holds them, the first in as many lines as it needs. */
function plateLines(
	{ frame }: MapView,
	{ width }: Size,
	{ measures: { scale } }: Palette
): readonly string[] {
	if (!frame) return [];
	const room = width / scale - 2 * frameWidth;
	const parts = frame.label.split(' · ');
	for (let count = parts.length; count > 0; count--) {
		const lines = wrappedLines(parts.slice(0, count).join(' · '), room, nationwideLetters);
		if (lines.length === 1 || count === 1) return lines;
	}
	return [];
}

/** The frame that a nationwide arrangement tints, with its name. */
function nationwideSvg(
	view: MapView,
	size: Size,
	palette: Palette,
	prefix: string,
	plate: Box | undefined
): string {
	if (!view.frame || !plate) return '';
	const { scale } = palette.measures;
	const { left: x, right, bottom: height } = plate;
	const rect = attributes({ x, width: right - x, height, rx: 3 * scale, fill: palette.paper });
	const letters = { 'font-size': nationwideLetters * scale, 'text-anchor': 'middle', fill: palette.ink };
	const texts = plateLines(view, size, palette).map((line, index) => {
		const y = (frameWidth + 3 + index * plateLineHeight) * scale;
		return `<text${attributes({ x: size.width / 2, y, ...letters })}>${escapeText(line)}</text>`;
	});
	return `${frameSvg(view.frame, size, palette, prefix)}<rect${rect}/>${texts.join('')}`;
}
