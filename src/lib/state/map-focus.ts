import type { Camera, Filters, View } from '#lib/address/view.ts';
import { boxRound, passageBox, placesBox } from '#lib/analysis/extent.ts';
import { outlinesOnAnyDay } from '#lib/cartography/choose-reading.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { ZoneId } from '#lib/domain/ids.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { readingIn } from '#lib/cartography/comparison.ts';

/** Where the map looks: at a point with a zoom, or so that a box is seen whole. */
export type MapFocus =
	{ readonly kind: 'camera'; readonly camera: Camera } | { readonly kind: 'box'; readonly box: BoundingBox };

/**
 * Where the map of a view looks: where the reader moved it, else at the passage, at both readings that are
 * compared, at the zone, at the places that are filtered by, at the zones of the truces and situations that are, else
 * at the whole.
 */
export function focusOf(atlas: Atlas, view: View): MapFocus {
	const { camera, comparison, filters, passage, readings, zone } = view;
	if (camera) return { kind: 'camera', camera };
	const other = comparison?.kind === 'reading' ? atlas.outline(comparison.outline) : undefined;
	const shown = other && readingIn(atlas, view, other.zone);
	const box =
		(passage && passageBox(atlas, atlas.passage(passage), readings)) ??
		(other && shown && boxRound([other.bbox, shown.bbox])) ??
		(zone && zoneBoxOf(atlas, view, zone)) ??
		placesBox(atlas, filters.places) ??
		boxRound(
			zonesOf(atlas, filters)
				.map((id) => zoneBoxOf(atlas, view, id))
				.filter((each) => each !== undefined)
		);
	return { kind: 'box', box: box ?? atlas.records.settings.extent };
}

function zonesOf(atlas: Atlas, { truces, situations }: Filters): readonly ZoneId[] {
	const told = [...truces.map((id) => atlas.truce(id)), ...situations.map((id) => atlas.situation(id))];
	return told.flatMap(({ zones }) => zones);
}

/**
 * The box of a zone: of the reading that the reader chose, else round all that may be filled on one day or
 * another, so that the map stays where it is while the day changes.
 */
function zoneBoxOf(atlas: Atlas, { readings }: View, zone: ZoneId): BoundingBox | undefined {
	const chosen = atlas.outlinesOf(zone).find(({ id }) => readings.includes(id));
	if (chosen) return chosen.bbox;
	return boxRound(outlinesOnAnyDay(atlas, zone).map(({ bbox }) => bbox));
}
