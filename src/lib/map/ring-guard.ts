import isAlike from 'fast-deep-equal';
import type { MapView } from '#lib/cartography/map-view.ts';
import { ringFilter, ringRoom, ringsWithRoom } from '#lib/cartography/ring-room.ts';
import type { OutlineId } from '#lib/domain/ids.ts';
import type { MapLibre } from './maplibre.ts';

/**
 * Keeps names off the rings that the zoom of a map leaves too little room in. All that stands along rings is laid anew when
 * they become others: so a ring that another day does not draw keeps its room, until zoom, zone or another ring changes.
 */
export class RingGuard {
	readonly #map: MapLibre;
	#view: MapView | undefined;
	#rings: readonly OutlineId[] = [];

	/** @param map whose style has the layer of the room of rings */
	constructor(map: MapLibre) {
		this.#map = map;
		map.on('zoomend', () => this.#follow(false));
	}

	/** Guards the rings of a view. */
	show(view: MapView): void {
		const isSameZone = view.selectedZone === this.#view?.selectedZone;
		this.#view = view;
		this.#follow(isSameZone);
	}

	/** Forgets what was told, as a map does when it gets another style. */
	forget(): void {
		this.#view = undefined;
		this.#rings = [];
	}

	#follow(isForDay: boolean): void {
		if (!this.#view) return;
		const rings = ringsWithRoom(this.#view, this.#map.getZoom());
		const hasRoom = isForDay
			? rings.every((ring) => this.#rings.includes(ring))
			: isAlike(rings, this.#rings);
		if (hasRoom) return;
		this.#rings = rings;
		this.#map.setFilter(ringRoom, ringFilter(rings), { validate: false });
	}
}
