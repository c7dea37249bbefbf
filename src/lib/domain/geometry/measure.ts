import { area, bbox } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { BoundingBox } from '../outline.ts';

/** The area of a geometry in km², on the sphere, rounded to a tenth; 0 for lines and points. */
export function areaKm2(geometry: Geometry): number {
	return Math.round(area(geometry) / 1e5) / 10;
}

/** The bounding box of a geometry, in degrees WGS84: west, south, east, north. */
export function boundsOf(geometry: Geometry): BoundingBox {
	const [west, south, east, north] = bbox(geometry);
	return [west!, south!, east!, north!];
}
