import type { Atlas } from '#lib/domain/atlas.ts';
import type { OutlineId, PlaceId, ZoneId } from '#lib/domain/ids.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { isDrawn } from '#lib/domain/place.ts';
import { placesShown, type Passage } from '#lib/domain/passage.ts';

/** The box round several boxes; nothing when there is none. */
export function boxRound(boxes: readonly BoundingBox[]): BoundingBox | undefined {
	if (boxes.length === 0) return undefined;
	return [
		Math.min(...boxes.map(([west]) => west)),
		Math.min(...boxes.map(([, south]) => south)),
		Math.max(...boxes.map(([, , east]) => east)),
		Math.max(...boxes.map(([, , , north]) => north))
	];
}

/** The box of the places of a passage that are drawn: of one place, that point. */
export function placesBox(atlas: Atlas, places: readonly PlaceId[]): BoundingBox | undefined {
	return boxRound(
		places
			.map((id) => atlas.place(id))
			.filter(isDrawn)
			.map(({ position: [longitude, latitude] }) => [longitude, latitude, longitude, latitude])
	);
}

/**
 * Where the map looks to show a passage: its places, else the outlines that it means, else those of its zones.
 * @returns nothing for a passage of the whole country, or of no area
 */
export function passageBox(
	atlas: Atlas,
	passage: Passage,
	readings: readonly OutlineId[]
): BoundingBox | undefined {
	return (
		placesBox(atlas, placesShown(passage)) ??
		boxRound(passage.outlines.map((id) => atlas.outline(id).bbox)) ??
		boxRound(passage.zones.map((zone) => zoneBox(atlas, zone, readings)).filter((box) => box !== undefined))
	);
}

/** Where the map looks to show a zone: the reading that the reader chose, else the zone's default outline. */
export function zoneBox(atlas: Atlas, zone: ZoneId, readings: readonly OutlineId[]): BoundingBox | undefined {
	const [first, ...others] = atlas.outlinesOf(zone);
	return [first, ...others].find((outline) => outline && readings.includes(outline.id))?.bbox ?? first?.bbox;
}
