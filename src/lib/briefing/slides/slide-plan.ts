import { inches, type SlideBox } from './native-shape.ts';

/** The size of a slide in inches: 16 to 9. */
export const slideInches = { width: 13.333, height: 7.5 } as const;

/** Dots of the map's own pixels to the inch; a pixel is a whole number of EMU. */
export const pixelsPerInch = 144;

/** Where things stand on a slide. */
export interface SlidePlan {
	readonly mark: SlideBox;
	readonly title: SlideBox;
	readonly text: SlideBox;
	/** The date sentence above the legend. */
	readonly aside: SlideBox;
	readonly map: SlideBox;
	readonly footer: SlideBox;
	readonly number: SlideBox;
	readonly logo: SlideBox;
}

const edge = 0.45;
const column = 3.95;
const gap = 0.3;

/**
 * The plan of a slide: words at the side at which reading begins, the map beside them.
 * @param isMirrored for languages from right to left
 */
export function slidePlan(isMirrored: boolean): SlidePlan {
	const place = (x: number, y: number, width: number, height: number): SlideBox =>
		inches(isMirrored ? slideInches.width - x - width : x, y, width, height);
	const inner = slideInches.width - edge * 2;
	const mapLeft = edge + column + gap;
	return {
		mark: place(edge, 0.14, inner, 0.22),
		title: place(edge, 0.38, inner - 1.6, 0.62),
		logo: place(slideInches.width - edge - 1.4, 0.38, 1.4, 0.62),
		text: place(edge, 1.15, column, 1.75),
		aside: place(edge, 3, column, 2.85),
		map: place(mapLeft, 1.15, slideInches.width - edge - mapLeft, 4.7),
		footer: place(edge, 5.95, inner - 0.6, 1.43),
		number: place(slideInches.width - edge - 0.5, 7.05, 0.5, 0.3)
	};
}
