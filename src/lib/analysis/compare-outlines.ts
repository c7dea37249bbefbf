import { area, booleanPointInPolygon, featureCollection, feature, intersect, point } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { OutlineId } from '#lib/domain/ids.ts';
import { isSpot, type Place } from '#lib/domain/place.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { areaOf, edgeDistance, isEdgeSureAt } from './outline-edge.ts';

/** In what two readings differ. Areas are in km². */
export interface OutlineDifference {
	readonly areaKm2: readonly [first: number, second: number];
	readonly overlapKm2: number;
	/** Places that the second holds and the first does not. */
	readonly gained: readonly Place[];
	/** Places that the first holds and the second does not. */
	readonly lost: readonly Place[];
	/** Places that one of them holds, so near to the approximate edge of the other that it may hold them too. */
	readonly unsure: readonly Place[];
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
	const holds = (area: Polygon | MultiPolygon, { position }: Place): boolean =>
		booleanPointInPolygon(point([...position]), area);
	const mayHold = (id: OutlineId, area: Polygon | MultiPolygon, { position }: Place): boolean =>
		!isEdgeSureAt(atlas.outline(id), edgeDistance(area, position));
	const onlySecond = places.filter((place) => holds(other, place) && !holds(one, place));
	const onlyFirst = places.filter((place) => holds(one, place) && !holds(other, place));
	const unsure = [
		...onlySecond.filter((place) => mayHold(first, one, place)),
		...onlyFirst.filter((place) => mayHold(second, other, place))
	];
	const isSure = (place: Place): boolean => !unsure.includes(place);
	return {
		areaKm2: [squareKilometres(one), squareKilometres(other)],
		overlapKm2: shared ? squareKilometres(shared.geometry) : 0,
		gained: onlySecond.filter(isSure),
		lost: onlyFirst.filter(isSure),
		unsure
	};
}

const squareKilometres = (geometry: Polygon | MultiPolygon): number =>
	Math.round(area(geometry) / 100_000) / 10;
