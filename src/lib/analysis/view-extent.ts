import type { Atlas } from '#lib/domain/atlas.ts';
import type { OutlineId, PassageId, ZoneId } from '#lib/domain/ids.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { boxRound, passageBox, zoneBox } from './extent.ts';

/** What of a view says where its map looks. */
interface SituatedView {
	/** Degrees WGS84, and MapLibre's zoom. */
	readonly camera?: { readonly latitude: number; readonly longitude: number; readonly zoom: number };
	readonly zone?: ZoneId;
	readonly passage?: PassageId;
	readonly readings: readonly OutlineId[];
}

/**
 * The part of the map that a view shows: what it is about, with air round it, never less than some 25 km.
 * @param truceOrSituation whose own outlines go before the zone's
 * @param drawn what the view draws of its zone, which may reach beyond the zone's default outline
 */
export function viewExtent(
	atlas: Atlas,
	view: SituatedView,
	truceOrSituation?: string,
	drawn: readonly BoundingBox[] = []
): BoundingBox {
	const { extent } = atlas.records.settings;
	if (view.camera) {
		const { latitude, longitude, zoom } = view.camera;
		const half = 220 / 2 ** zoom;
		return [longitude - half, latitude - half * 0.8, longitude + half, latitude + half * 0.8];
	}
	const passage = view.passage && atlas.passage(view.passage);
	const own = atlas.records.outlines
		.filter(({ belongsTo }) => belongsTo !== undefined && belongsTo === truceOrSituation)
		.map(({ bbox }) => bbox);
	const zone = view.zone && zoneBox(atlas, view.zone, view.readings);
	const about = passage
		? boxRound([zone, passageBox(atlas, passage, view.readings)].filter((box) => box !== undefined))
		: (boxRound(own) ?? boxRound([...(zone ? [zone] : []), ...drawn]));
	return about ? withAir(about) : extent;
}

function withAir([west, south, east, north]: BoundingBox): BoundingBox {
	const least = 0.25;
	const dx = Math.max((east - west) * 0.2, (least - (east - west)) / 2);
	const dy = Math.max((north - south) * 0.2, (least - (north - south)) / 2);
	return [west - dx, south - dy, east + dx, north + dy];
}
