import type { BoundingBox } from '#lib/domain/outline.ts';
import type { Position } from '#lib/cartography/map-view.ts';

/** Where the map looks: at a point, or so that an extent is seen whole. Zoom is MapLibre's. */
export type MapCamera =
	| {
			readonly kind: 'point';
			readonly longitude: number;
			readonly latitude: number;
			readonly zoom: number;
			/** The map jumps there instead of flying, as one that follows another does. */
			readonly isSudden?: boolean;
	  }
	| {
			readonly kind: 'extent';
			readonly extent: BoundingBox;
			/** How near the map may come to show it; 10 if left out. */
			readonly maxZoom?: number;
			/** How many pixels stay free round it; 28 if left out. */
			readonly padding?: number;
	  };

/** Where the map came to rest. */
export interface MapMove {
	readonly longitude: number;
	readonly latitude: number;
	readonly zoom: number;
	readonly extent: BoundingBox;
	/** Whether the reader moved it, rather than a change of its `camera`. */
	readonly isByReader: boolean;
}

/** What was pressed: a point, and what is drawn there, each once, the uppermost first. */
export interface PressedPoint {
	readonly position: Position;
	readonly zones: readonly string[];
	readonly outlines: readonly string[];
	readonly place?: string;
	readonly passages: readonly string[];
}

/** Why the map cannot be shown: WebGL or a worker was refused, or a file of its data did not load. */
export interface MapFailure {
	readonly reason: 'webgl' | 'data';
	readonly message: string;
}

/** Whom to name for the data of the map, and where they say so. */
export interface MapCredit {
	readonly text: string;
	readonly url?: string;
}

/** The words of the map's own controls, in the language of the page. */
export interface MapControlWords {
	/** What the map is, for those who do not see it. */
	readonly label: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly credits: string;
	readonly kilometres: string;
	readonly metres: string;
	/** Writes a number of the scale. */
	readonly number: (value: number) => string;
	/** How to move the map where one finger or a plain wheel scrolls the page. */
	readonly wheelHint: string;
	readonly macWheelHint: string;
	readonly touchHint: string;
}
