import type { Atlas } from '#lib/domain/atlas.ts';
import type { PlaceId } from '#lib/domain/ids.ts';
import { isDrawn, type Place } from '#lib/domain/place.ts';
import { placesShown, type Passage } from '#lib/domain/passage.ts';

/** The places on the map that passages are about, those of most passages first, then in the order they come in. */
export function placesTold(atlas: Atlas, passages: readonly Passage[]): readonly Place[] {
	const counts = new Map<PlaceId, number>();
	for (const id of passages.flatMap(placesShown)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([id]) => atlas.place(id))
		.filter(isDrawn);
}

/** Those of some places that no passage of the atlas names. */
export function untoldPlaces(atlas: Atlas, ids: readonly PlaceId[]): readonly Place[] {
	const told = new Set(atlas.records.passages.flatMap(({ places }) => places.map(({ id }) => id)));
	return ids.filter((id) => !told.has(id)).map((id) => atlas.place(id));
}
