import type { Position } from 'geojson';
import type { Path } from '../geodata-file.ts';
import type { OutlineGeometry } from '../schema/geometry.ts';

/** A ring of a polygon, and where it stands in its geometry. */
export interface Ring {
	readonly positions: Position[];
	readonly path: Path;
	readonly isHole: boolean;
}

/** The polygons of a geometry, each as its rings; none for lines. */
export function polygonsOf(geometry: OutlineGeometry): readonly (readonly Ring[])[] {
	if (geometry.type === 'Polygon') return [ringsOf(geometry.coordinates, ['coordinates'])];
	if (geometry.type === 'MultiPolygon')
		return geometry.coordinates.map((polygon, index) => ringsOf(polygon, ['coordinates', index]));
	return [];
}

/** Every ring or line of a geometry. */
export function linesOf(geometry: OutlineGeometry): readonly { positions: Position[]; path: Path }[] {
	if (geometry.type === 'LineString') return [{ positions: geometry.coordinates, path: ['coordinates'] }];
	if (geometry.type === 'MultiLineString')
		return geometry.coordinates.map((positions, index) => ({ positions, path: ['coordinates', index] }));
	return polygonsOf(geometry).flat();
}

/** Whether a ring ends where it begins. */
export function isClosed({ positions }: Ring): boolean {
	const [first, last] = [positions[0], positions.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function ringsOf(polygon: Position[][], path: Path): readonly Ring[] {
	return polygon.map((positions, index) => ({ positions, path: [...path, index], isHole: index > 0 }));
}
