import { pointToLineDistance, polygonToLine } from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { OutlineId } from '#lib/domain/ids.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';

/**
 * Within so many kilometres of an edge that is not sharp, nothing is sure. It is a convention of the atlas: a
 * little more than the 1 to 1.5 km by which most of its outlines reach beyond the places they are drawn round. The words
 * of a comparison name it too.
 */
const doubtKm = 2;

/** Whether an edge is sharp, or so far from a point that the point surely lies on the side where it is drawn. */
export function isEdgeSureAt({ edges }: Pick<Outline, 'edges'>, edgeKm: number): boolean {
	return edges === 'sharp' || edgeKm > doubtKm;
}

/** The area of an outline; nothing when its geometry is missing or is none. */
export function areaOf(geometries: OutlineGeometries, id: OutlineId): Polygon | MultiPolygon | undefined {
	const geometry = geometries[id];
	return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : undefined;
}

/**
 * The distance in kilometres from a point to the nearest ring of an area.
 * @param from longitude and latitude in degrees WGS84
 */
export function edgeDistance(area: Polygon | MultiPolygon, from: readonly [number, number]): number {
	const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
	return Math.min(...rings.map((ring) => pointToLineDistance([...from], ringLine(ring))));
}

function ringLine(ring: Position[]): Feature<LineString> {
	return polygonToLine({ type: 'Polygon', coordinates: [ring] }) as Feature<LineString>;
}
