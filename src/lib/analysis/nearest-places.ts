import { distance, point } from '@turf/turf';
import { isSpot, type Place } from '#lib/domain/place.ts';

/** A place near a point. */
export interface PlaceNear {
	readonly place: Place;
	/** In kilometres, as the crow flies. */
	readonly km: number;
}

/**
 * The places nearest to a point, the nearest first; middles of areas and lines are none.
 * @param position longitude and latitude in degrees WGS84
 */
export function nearestPlaces(
	places: readonly Place[],
	position: readonly [longitude: number, latitude: number],
	count: number
): readonly PlaceNear[] {
	const here = point([...position]);
	return places
		.filter(isSpot)
		.map((place) => ({ place, km: distance(here, point([...place.position])) }))
		.sort((a, b) => a.km - b.km)
		.slice(0, count);
}
