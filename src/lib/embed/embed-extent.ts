import type { View } from '#lib/address/view.ts';
import { viewExtent } from '#lib/analysis/view-extent.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { Permalink } from './permalink.ts';

/**
 * The part of the map that an embed shows, live and as a picture alike: what its view is about, with all that is
 * drawn of its zone on the date.
 * @param drawn what the map draws of that view
 */
export function embedExtent(atlas: Atlas, { id }: Permalink, view: View, drawn: MapView): BoundingBox {
	const ofZone = drawn.outlines.filter(({ zone, role }) => zone === view.zone && role === 'chosen');
	return viewExtent(
		atlas,
		view,
		id,
		ofZone.map(({ bbox }) => bbox)
	);
}
