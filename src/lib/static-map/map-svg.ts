import type { GeoProjection } from 'd3-geo';
import { frameInsets, insetBy } from '#lib/cartography/frame-plate.ts';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import {
	middleOf,
	pointsInOrder,
	type DrawnPoint,
	type MapView,
	type Position
} from '#lib/cartography/map-view.ts';
import { paletteOf, type Palette } from '#lib/cartography/palette.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import type { Box } from './boxes.ts';
import { projectionTo, type Size } from './project-shapes.ts';
import { captionBox, captionSvg, dividerSvg, sideBoxes, sidesOf, sizeOfBox } from './sides-svg.ts';
import { bordersSvg, groundSvg, type BaseMapExtracts } from './svg-basemap.ts';
import { labelsSvg, placedNames } from './svg-labels.ts';
import { askedRadius, chipsSvg, placeRadius, violationReach } from './svg-chips.ts';
import { nationwideSvg } from './svg-frame.ts';
import { outlineLayers } from './svg-outlines.ts';
import { attributes, escapeText } from './svg-text.ts';

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
	/** Whether the extent is seen whole within the frame of a nationwide arrangement, not below it. */
	readonly isClearOfFrame?: boolean;
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
	const palette = paletteOf({ theme: view.theme, scale: (view.scale ?? 1) * (options.scale ?? 1) });
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
		dividerSvg(boxes, palette),
		'</svg>'
	].join('');
}

function oneMapSvg(view: MapView, geography: Geography, options: SvgOptions): string {
	const { size, extent, prefix, isLocator = false, padding = isLocator ? 6 : 20 } = options;
	const palette = paletteOf({ theme: view.theme, scale: (view.scale ?? 1) * (options.scale ?? 1) });
	const { scale } = palette.measures;
	const covered = options.isClearOfFrame ? frameInsets(view.frame, size.width, scale) : undefined;
	const projection = projectionTo(extent, size, insetBy(padding * scale, covered));
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
	const points = pointsInOrder(view.points).filter(({ position }) => isSeen(position));
	const drawPoint = (point: DrawnPoint): string => pointSvg(point, projection, palette);
	const { under, over } = keptGround(options, view, () => ({
		under: groundSvg(ground),
		over: bordersSvg(ground)
	}));
	const caption = isLocator ? undefined : captionBox(view, size, palette);
	const placed = placedNames(view, {
		...ground,
		size,
		geometries: geography.outlines,
		...(options.obstacles && { obstacles: options.obstacles })
	});
	const labels = labelsSvg(placed, view.language, palette);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${options.core ? fluidBox(options.core, projection) : `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`} role="img" aria-labelledby="${prefix}title ${prefix}text" font-family="${fonts}"${isRightToLeft(view.language) ? ' direction="rtl"' : ''}>`,
		`<title id="${prefix}title">${escapeText(options.title)}</title>`,
		`<desc id="${prefix}text">${escapeText(options.description)}</desc>`,
		`<defs>${definitions}</defs>`,
		`<rect width="${width}" height="${height}" fill="${background}"/>`,
		`<g stroke-linejoin="round">${under}${fills}${over}${lines}</g>`,
		chipsSvg(view.outlines, drawing, ({ bbox }) => isSeen(middleOf(bbox))),
		...points.filter(({ kind }) => kind !== 'asked').map(drawPoint),
		`<g paint-order="stroke" stroke="${palette.halo}" stroke-width="${3.2 * scale}" stroke-linejoin="round">${labels}</g>`,
		...points.filter(({ kind }) => kind === 'asked').map(drawPoint),
		nationwideSvg(view, size, palette, prefix),
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
	{ grounds, extent, size, isLocator, scale, isClearOfFrame }: SvgOptions,
	{ theme, hasBasemap, scale: ofView, frame }: MapView,
	draw: () => Ground
): Ground {
	const inset = isClearOfFrame ? frame?.label : '';
	const key = [theme, hasBasemap, isLocator, scale, ofView, size.width, size.height, inset, ...extent].join(
		' '
	);
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
		const reach = violationReach * scale;
		const [dx, dy] = [reach * Math.cos(Math.PI / 6), reach / 2];
		const d = `M${x} ${y - reach}v${reach * 2}M${x - dx} ${y - dy}l${dx * 2} ${dy * 2}M${x - dx} ${y + dy}l${dx * 2} ${-dy * 2}`;
		const rounded = d.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
		const stroke = (colour: string, width: number): string =>
			`<path${attributes({ d: rounded, stroke: colour, 'stroke-width': width * scale })}/>`;
		return `<g fill="none" stroke-linecap="round"${isPast ? ' opacity="0.55"' : ''}>${stroke(halo, 4)}${stroke(ink, 1.7)}</g>`;
	}
	if (kind === 'place') {
		const [fill, stroke] = isExact ? [ink, halo] : [halo, ink];
		return `<circle${attributes({ ...at, r: placeRadius * scale, fill, stroke, 'stroke-width': 1.8 * scale })}/>`;
	}
	const ring = { ...at, r: askedRadius * scale, fill: halo };
	const stroke = (colour: string, width: number): object => ({
		stroke: colour,
		'stroke-width': width * scale
	});
	return [
		`<circle${attributes({ ...ring, 'fill-opacity': 0.25, ...stroke(halo, 3.4) })}/>`,
		`<circle${attributes({ ...ring, fill: 'none', ...stroke(ink, 1.4) })}/>`
	].join('');
}
