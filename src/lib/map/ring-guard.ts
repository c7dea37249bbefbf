import isAlike from 'fast-deep-equal';
import type { MapView } from '#lib/cartography/map-view.ts';
import { ringFilter, ringRoom, ringsWithRoom } from '#lib/cartography/ring-room.ts';
import type { OutlineId } from '#lib/domain/ids.ts';
import type { MapLibre } from './maplibre.ts';

/**
 * Keeps names off the rings that the zoom of a map leaves too little room in. It tells the map so only when those rings
 * become others, since all that stands along rings is then laid anew.
 */
export class RingGuard {
	readonly #map: MapLibre;
	#view: MapView | undefined;
	#rings: readonly OutlineId[] = [];

	/** @param map whose style has the layer of the room of rings */
	constructor(map: MapLibre) {
		this.#map = map;
		map.on('zoomend', () => this.#follow());
	}

	/** Guards the rings of a view. */
	show(view: MapView): void {
		this.#view = view;
		this.#follow();
	}

	/** Forgets what was told, as a map does when it gets another style. */
	forget(): void {
		this.#view = undefined;
		this.#rings = [];
	}

	#follow(): void {
		if (!this.#view) return;
		const rings = ringsWithRoom(this.#view, this.#map.getZoom());
		if (isAlike(rings, this.#rings)) return;
		this.#rings = rings;
		this.#map.setFilter(ringRoom, ringFilter(rings), { validate: false });
	}
}
