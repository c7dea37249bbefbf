import type { PlaceId } from '#lib/domain/ids.ts';

/** A map that stands in a page, and what stands below it. */
export interface PageMap {
	/** An `<svg>` element whose colours are custom properties; see `themeDeclarations`. */
	readonly svg: string;
	readonly caption: string;
	/** How wide it is at its own size, in CSS pixels. */
	readonly width: number;
}

/** The picture of an outline and the places that it was made from. */
export interface OutlinePicture {
	readonly svg: string;
	readonly places: readonly PlaceId[];
}
