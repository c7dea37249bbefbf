import type { OutlineCertainty } from './outline.ts';
import type { PlaceId } from './ids.ts';
import type { LocalText } from './text.ts';

export const placeKinds = [
	'city',
	'town',
	'village',
	'neighbourhood',
	'road',
	'facility',
	'area',
	'province',
	'border',
	'venue'
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A named point. A venue of talks is listed and not drawn. */
export interface Place {
	readonly id: PlaceId;
	readonly kind: PlaceKind;
	readonly names: LocalText;
	/** Other spellings, in any script, that search finds. */
	readonly variants: readonly string[];
	/** Longitude and latitude in degrees WGS84. */
	readonly position: readonly [longitude: number, latitude: number];
	/** How sure the position is. */
	readonly certainty: OutlineCertainty;
	readonly ids: { readonly geonames?: number; readonly pcode?: string };
	readonly note?: LocalText;
}

/** Whether a place is a spot on the ground, and not the middle of an area or of a line, from which no distance tells. */
export function isSpot({ kind }: Place): boolean {
	return !['area', 'province', 'border', 'road', 'venue'].includes(kind);
}

/** Whether the place is drawn on the map. */
export function isDrawn(place: Place): boolean {
	return place.kind !== 'venue';
}
