import type { GeoProjection } from 'd3-geo';
import { frameInsets, insetBy } from '#lib/cartography/frame-plate.ts';
import { middleOf, type MapView, type Position, type StandingName } from '#lib/cartography/map-view.ts';
import { paletteOf } from '#lib/cartography/palette.ts';
import type { OutlineId } from '#lib/domain/ids.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { Box } from './boxes.ts';
import type { Geography } from './map-svg.ts';
import { firstBaseline } from './place-labels.ts';
import { projectionTo, type Size } from './project-shapes.ts';
import { placedMarks } from './svg-chips.ts';
import { placedNames } from './svg-labels.ts';

/** The live map that names are placed for. */
export interface StandingMap {
	readonly size: Size;
	/** What is seen whole, in degrees. */
	readonly extent: BoundingBox;
	/** How many pixels are left free round the extent, before they are scaled. */
	readonly padding: number;
	/** What lies over the map, which names keep clear of. */
	readonly obstacles: readonly Box[];
}

/**
 * The names of a view's outlines and places, where a drawing of the same size has them: a live map that shows the
 * extent sets them there, and leaves the names of its ground to itself.
 */
export function standingNames(
	view: MapView,
	{ outlines: geometries }: Geography,
	map: StandingMap
): readonly StandingName[] {
	const { size, obstacles } = map;
	const [palette, projection] = [paletteOf(view), projectionOf(view, map)];
	const drawing = { basemap: {}, geometries, projection, palette, size, isLocator: false, obstacles };
	return placedNames(view, drawing).map(({ wish, side, x, y }) => ({
		...(typeof wish.names === 'object' && { outline: wish.names.outline }),
		lines: wish.lines,
		position: projection.invert?.([x, y - wish.size * firstBaseline]) ?? [0, 0],
		from: side === 'right' ? 'left' : side === 'left' ? 'right' : 'middle',
		size: wish.size,
		isStrong: wish.style === 'strong'
	}));
}

/** Where the round marks of a view's outlines stand on that drawing: apart from each other. */
export function standingMarks(view: MapView, map: StandingMap): ReadonlyMap<OutlineId, Position> {
	const projection = projectionOf(view, map);
	const marks = placedMarks(view.outlines, { projection, palette: paletteOf(view) });
	return new Map(
		[...marks].map(([{ outline, bbox }, [x, y]]) => [outline, projection.invert?.([x, y]) ?? middleOf(bbox)])
	);
}

function projectionOf(view: MapView, { size, extent, padding }: StandingMap): GeoProjection {
	const { scale } = paletteOf(view).measures;
	return projectionTo(extent, size, insetBy(padding * scale, frameInsets(view.frame, size.width, scale)));
}
