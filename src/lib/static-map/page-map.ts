import type { NationwideFrame } from '#lib/cartography/map-view.ts';
import type { PlaceId } from '#lib/domain/ids.ts';

/** A map that stands in a page, and what stands below it. */
export interface PageMap {
	/** An `<svg>` element whose colours are custom properties; see `themeDeclarations`. */
	readonly svg: string;
	readonly caption: string;
	/** How wide it is at its own size, in CSS pixels. */
	readonly width: number;
}

/** The map with which Explore opens, drawn for a frame of any shape. */
export interface StillMap {
	/** An `<svg>` element whose colours are custom properties, which fits its core into what holds it. */
	readonly svg: string;
	/** The custom properties of the colours, for either theme. */
	readonly colours: string;
	/** The nationwide arrangement, which the page draws round the map. */
	readonly frame?: Pick<NationwideFrame, 'mark' | 'certainty' | 'label'>;
}

/** The picture of an outline and the places that it was made from. */
export interface OutlinePicture {
	readonly svg: string;
	readonly places: readonly PlaceId[];
}
