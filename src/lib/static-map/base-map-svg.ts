import type { GeoProjection } from 'd3-geo';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import { paletteOf, type Palette } from '#lib/cartography/palette.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { Label } from './label-wishes.ts';
import { fonts, type Geography } from './map-svg.ts';
import type { Box } from './boxes.ts';
import type { PlacedLabel } from './place-labels.ts';
import { projectionTo, type Size } from './project-shapes.ts';
import { captionBox } from './sides-svg.ts';
import { bordersSvg, groundSvg } from './svg-basemap.ts';
import { plateBox } from './svg-frame.ts';
import { labelsSvg, placedNames } from './svg-labels.ts';
import { attributes } from './svg-text.ts';

/** A map in parts: its base as a picture, and what lies on it left to be drawn by other means. */
export interface MapParts {
	/** The base map with its own names, as an `<svg>` element. */
	readonly svg: string;
	/** The same projection as the picture's, cut at its edges. */
	readonly projection: GeoProjection;
	/** With lines and letters as large as the picture's. */
	readonly palette: Palette;
	/** Where the names of outlines and places stand, clear of the names in the picture. */
	readonly names: readonly PlacedLabel<Label>[];
	/** Where the name of a nationwide arrangement stands. */
	readonly plate?: Box;
	/** Where it stands what this side of a comparison shows. */
	readonly caption?: Box;
}

/** How a map in parts is drawn. */
export interface MapPartsOptions {
	readonly size: Size;
	/** What is seen whole, in degrees. */
	readonly extent: BoundingBox;
	/** Lines and letters against their usual size. */
	readonly scale: number;
	/** How many dots the picture has for each pixel of the size. */
	readonly density: number;
}

/** Draws the base map of a view as a picture, and says where all else lies on it. */
export function mapParts(
	view: MapView,
	{ basemap, outlines }: Geography,
	options: MapPartsOptions
): MapParts {
	const { size, extent, scale, density } = options;
	const { width, height } = size;
	const palette = paletteOf({ theme: view.theme, scale: (view.scale ?? 1) * scale });
	const projection = projectionTo(extent, size, 20 * scale);
	const ground = { basemap, projection, palette, isLocator: false };
	const plate = plateBox(view, size, palette);
	const caption = captionBox(view, size, palette);
	const placed = placedNames(view, { ...ground, size, geometries: outlines });
	const own = placed.filter(({ wish }) => wish.names === 'ground');
	const look = { width: width * density, height: height * density, 'font-family': fonts };
	const halo = { stroke: palette.halo, 'stroke-width': 2.4 * scale, 'stroke-linejoin': 'round' };
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${attributes(look)}${isRightToLeft(view.language) ? ' direction="rtl"' : ''}>`,
		`<rect width="${width}" height="${height}" fill="${palette.water}"/>`,
		`<g stroke-linejoin="round">${groundSvg(ground)}${bordersSvg(ground)}</g>`,
		`<g paint-order="stroke"${attributes(halo)}>${labelsSvg(own, view.language, palette)}</g>`,
		'</svg>'
	].join('');
	const cut = projection.clipExtent([
		[0, 0],
		[width, height]
	]);
	return {
		svg,
		projection: cut,
		palette,
		names: placed.filter(({ wish }) => wish.names !== 'ground'),
		...(plate && { plate }),
		...(caption && { caption })
	};
}
