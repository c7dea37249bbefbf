import { distance, point } from '@turf/turf';
import { isDrawn, type Place } from '#lib/domain/place.ts';
import type { PlaceNear } from './what-lies-here.ts';

/** The places nearest to another, by the distance in kilometres as the crow flies. */
export function nearestPlaces(places: readonly Place[], to: Place, count: number): readonly PlaceNear[] {
	const here = point([...to.position]);
	return places
		.filter((place) => place.id !== to.id && isDrawn(place))
		.map((place) => ({ place, km: distance(here, point([...place.position])) }))
		.toSorted((a, b) => a.km - b.km)
		.slice(0, count);
}
