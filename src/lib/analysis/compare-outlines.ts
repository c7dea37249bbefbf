import { area, booleanPointInPolygon, featureCollection, feature, intersect, point } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { OutlineId } from '#lib/domain/ids.ts';
import { isSpot, type Place } from '#lib/domain/place.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';

/** In what two readings differ. Areas are in km². */
export interface OutlineDifference {
	readonly areaKm2: readonly [first: number, second: number];
	readonly overlapKm2: number;
	/** Places that the second holds and the first does not. */
	readonly gained: readonly Place[];
	/** Places that the first holds and the second does not. */
	readonly lost: readonly Place[];
}

/**
 * Compares two outlines by what they cover.
 * @returns nothing when the geometry of one is missing or is no area
 */
export function compareOutlines(
	atlas: Atlas,
	geometries: OutlineGeometries,
	first: OutlineId,
	second: OutlineId
): OutlineDifference | undefined {
	const [one, other] = [areaOf(geometries, first), areaOf(geometries, second)];
	if (!one || !other) return undefined;
	const shared = intersect(featureCollection([feature(one), feature(other)]));
	const places = atlas.records.places.filter(isSpot);
	const holds = (outline: Polygon | MultiPolygon, { position }: Place): boolean =>
		booleanPointInPolygon(point([...position]), outline);
	return {
		areaKm2: [squareKilometres(one), squareKilometres(other)],
		overlapKm2: shared ? squareKilometres(shared.geometry) : 0,
		gained: places.filter((place) => holds(other, place) && !holds(one, place)),
		lost: places.filter((place) => holds(one, place) && !holds(other, place))
	};
}

function areaOf(geometries: OutlineGeometries, id: OutlineId): Polygon | MultiPolygon | undefined {
	const geometry = geometries[id];
	return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : undefined;
}

const squareKilometres = (geometry: Polygon | MultiPolygon): number =>
	Math.round(area(geometry) / 100_000) / 10;
