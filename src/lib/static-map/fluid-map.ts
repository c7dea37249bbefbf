import type { MapView } from '#lib/cartography/map-view.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { mapSvg, type Geography, type SvgOptions } from './map-svg.ts';
import { projectionTo, type Size } from './project-shapes.ts';

/** How a map is drawn that fills a frame of any shape. */
export interface FluidOptions extends Omit<SvgOptions, 'size' | 'extent' | 'core' | 'padding' | 'scale'> {
	/** What is seen whole, in degrees. */
	readonly core: BoundingBox;
	/** The room for the core in which letters have their usual size, in CSS pixels. */
	readonly usual: Size;
	/** The width of the widest, and of the narrowest, frame that it fills, against its height. */
	readonly widest: number;
	readonly narrowest: number;
}

/** How much more than the core is seen at least, since a page leaves some pixels free round it. */
const air = 1.35;

/**
 * Draws a view as one `<svg>` element that a page fits into a frame of any shape: it goes on beyond what is to be
 * seen whole, so that no side of a frame stays empty, as on the live map.
 */
export function fluidMapSvg(view: MapView, geography: Geography, options: FluidOptions): string {
	const { core, usual, widest, narrowest, ...drawn } = options;
	const [west, south, east, north] = core;
	const projection = projectionTo(core, usual, 0);
	const [left, top] = projection([west, north]) ?? [0, 0];
	const [right, bottom] = projection([east, south]) ?? [0, 0];
	const width = Math.max((right - left) * air, (bottom - top) * widest);
	const height = Math.max((bottom - top) * air, (right - left) / narrowest);
	const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
	const lowest = projection.invert?.([x, y + height]) ?? [west, south];
	const highest = projection.invert?.([x + width, y]) ?? [east, north];
	const size = { width: Math.round(width), height: Math.round(height) };
	return mapSvg(view, geography, { ...drawn, size, extent: [...lowest, ...highest], core, padding: 0 });
}
