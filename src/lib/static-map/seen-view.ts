import type { GeoProjection } from 'd3-geo';
import type { Insets } from '#lib/cartography/frame-plate.ts';
import { middleOf, type DrawnOutline, type MapView, type Position } from '#lib/cartography/map-view.ts';
import { paletteOf } from '#lib/cartography/palette.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { edgeOf, projectionTo, projectShape, type Size } from './project-shapes.ts';
import { sideBoxes, sizeOfBox } from './sides-svg.ts';
import { tooSmall } from './svg-chips.ts';

/** The map on which a view is seen. */
export interface SeenMap {
	/** What is seen whole, in degrees. */
	readonly extent: BoundingBox;
	/** Of the map, of which each side of a comparison has its part. */
	readonly size: Size;
	/** Pixels left free round the extent. */
	readonly padding: number | Insets;
	/** Lines and letters against their usual size. */
	readonly scale: number;
	/** The shapes of outlines; of those without one, its box is taken. */
	readonly geometries: OutlineGeometries;
}

/**
 * A view without what lies beyond the sides of its map: what a legend is to explain. Each outline says what of it is
 * seen.
 */
export function seenView(view: MapView, { extent, size, padding, scale, geometries }: SeenMap): MapView {
	const { width, height } = sizeOfBox(sideBoxes(view, size)[0]!);
	const projection = projectionTo(extent, { width, height }, padding).clipExtent([
		[0, 0],
		[width, height]
	]);
	const isIn = (at: Position): boolean => {
		const [x, y] = projection([...at]) ?? [-1, -1];
		return x > 0 && x < width && y > 0 && y < height;
	};
	const palette = paletteOf({ theme: view.theme, scale });
	const seen = (side: MapView): MapView => {
		const marked = new Set(tooSmall(side.outlines, { projection, palette }));
		const outlines = side.outlines.flatMap((outline): DrawnOutline[] => {
			if (marked.has(outline)) return isIn(middleOf(outline.bbox)) ? [{ ...outline, seenAs: 'mark' }] : [];
			const seenAs = partSeen(outline, projection, geometries);
			return seenAs ? [{ ...outline, seenAs }] : [];
		});
		return {
			...side,
			outlines,
			points: side.points.filter(({ position }) => isIn(position)),
			...(side.beside && { beside: seen(side.beside) })
		};
	};
	return seen(view);
}

/** What is seen of an outline that is large enough; nothing of one that lies beyond, or round all that is seen. */
function partSeen(
	{ outline, mark, bbox }: DrawnOutline,
	projection: GeoProjection,
	geometries: OutlineGeometries
): 'shape' | 'area' | undefined {
	const geometry = geometries[outline] ?? boxShape(bbox);
	if (projectShape(edgeOf(geometry), projection).lines.length > 0) return 'shape';
	return mark.fill !== 'none' && projectShape(geometry, projection).rings.length > 0 ? 'area' : undefined;
}

function boxShape([west, south, east, north]: BoundingBox) {
	const corners = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	return { type: 'Polygon' as const, coordinates: [corners] };
}
