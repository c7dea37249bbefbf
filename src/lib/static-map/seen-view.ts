import type { Insets } from '#lib/cartography/frame-plate.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { projectionTo, type Size } from './project-shapes.ts';
import { sideBoxes, sizeOfBox } from './sides-svg.ts';

/**
 * A view without what lies beyond the sides of its map: what a legend is to explain.
 * @param extent what is seen whole, in degrees
 * @param size of the map, of which each side of a comparison has its part
 * @param padding pixels left free round the extent
 */
export function seenView(view: MapView, extent: BoundingBox, size: Size, padding: number | Insets): MapView {
	const { width, height } = sizeOfBox(sideBoxes(view, size)[0]!);
	const projection = projectionTo(extent, { width, height }, padding);
	const [west, north] = projection.invert?.([0, 0]) ?? [-180, 90];
	const [east, south] = projection.invert?.([width, height]) ?? [180, -90];
	const seen = (side: MapView): MapView => ({
		...side,
		outlines: side.outlines.filter(
			({ bbox }) => bbox[0] < east && bbox[2] > west && bbox[1] < north && bbox[3] > south
		),
		points: side.points.filter(({ position: [x, y] }) => x > west && x < east && y > south && y < north),
		...(side.beside && { beside: seen(side.beside) })
	});
	return seen(view);
}
