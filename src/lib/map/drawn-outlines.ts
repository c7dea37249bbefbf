import isAlike from 'fast-deep-equal';
import type { MapView } from '#lib/cartography/map-view.ts';
import { outlineStates, undrawn, type OutlineState } from '#lib/cartography/outline-states.ts';
import { zoneSource } from '#lib/cartography/zone-layers.ts';
import type { MapLibre } from './maplibre.ts';
import { RingGuard } from './ring-guard.ts';

/** Tells a map which outlines to draw, how, and which of them the pointer is over, as the states of their features. */
export class DrawnOutlines {
	readonly #map: MapLibre;
	readonly #rings: RingGuard;
	#states: ReadonlyMap<string, OutlineState> = new Map();
	#hovered: string | undefined;

	/** @param map whose style has the layers of the zones, and that of the room of rings */
	constructor(map: MapLibre) {
		this.#map = map;
		this.#rings = new RingGuard(map);
	}

	/** Draws the outlines of a view; only those are touched whose drawing changes. */
	show(view: MapView): void {
		const states = outlineStates(view);
		const gone = [...this.#states.keys()].filter((id) => !states.has(id));
		for (const id of gone) this.#set(id, undrawn);
		for (const [id, state] of states) if (!isAlike(state, this.#states.get(id))) this.#set(id, state);
		this.#states = states;
		this.#rings.show(view);
	}

	/** Marks the outline that the pointer is over, or none. */
	hover(outline: string | undefined): void {
		if (outline === this.#hovered) return;
		if (this.#hovered !== undefined) this.#set(this.#hovered, { isHovered: false });
		if (outline !== undefined) this.#set(outline, { isHovered: true });
		this.#hovered = outline;
	}

	/** Forgets what was told, as a map does when it gets another style. */
	forget(): void {
		this.#states = new Map();
		this.#rings.forget();
		this.#hovered = undefined;
	}

	#set(id: string, state: object): void {
		this.#map.setFeatureState({ source: zoneSource, id }, { ...state });
	}
}
