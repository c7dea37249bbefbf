import { grounds } from '#lib/domain/colour.ts';

/** The themes in which maps are drawn. */
export const themeNames = ['light', 'dark', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

/**
 * The grounds and neutral colours of a theme, as `#rrggbb`. The only strong colours of the map are the hues
 * of the zones, which come with the data.
 */
export interface Palette {
	readonly theme: ThemeName;
	/** Which of the two colours of a zone are used. */
	readonly hues: 'light' | 'dark';
	/** What the page, and the land of the map, is printed on. */
	readonly paper: string;
	/** Land beyond the subject's own country or countries. */
	readonly landBeyond: string;
	readonly water: string;
	readonly waterLine: string;
	/** Borders of countries. */
	readonly border: string;
	/** Borders of administrative regions. */
	readonly regionBorder: string;
	/** The area whose status is set apart by a line of its own. */
	readonly specialArea: string;
	readonly road: string;
	/** Names of towns and zones. */
	readonly ink: string;
	/** Names of countries, regions and waters. */
	readonly quietInk: string;
	/** What surrounds letters so that they can be read on anything. */
	readonly halo: string;
	/** Sieges, operations, the frame of a nationwide arrangement: what has no zone's hue. */
	readonly neutral: string;
	/** How opaque a solid fill is, from 0 to 1. */
	readonly fillOpacity: number;
	/** How opaque the strokes of a pattern are. On dark and on a wall thin marks need all their strength. */
	readonly patternOpacity: number;
	readonly measures: Measures;
}

/** How large things are drawn in a theme. */
export interface Measures {
	/** Lines and letters against those of a screen on a desk: 1 there, more on a wall. */
	readonly scale: number;
	/** From one mark of a pattern to the next, in CSS pixels, before they are scaled. */
	readonly patternPeriod: number;
	/** The thinnest line, and the shortest period of a pattern, in CSS pixels, however they are scaled. */
	readonly leastLine: number;
	readonly leastPeriod: number;
	/** The size of the smallest letters on a wall, in CSS pixels before they are scaled; 0 where each has its own. */
	readonly leastLetters: number;
	/** The size of the letters that name a main zone, far off and near, in CSS pixels before they are scaled. */
	readonly zoneLetters: readonly [far: number, near: number];
	/** How many letters wide such a name is at most, in sizes of its letters. */
	readonly nameWidth: number;
	/** The size of a note below a name, against the name's. */
	readonly noteScale: number;
}

const onScreen: Measures = {
	scale: 1,
	patternPeriod: 9,
	leastLine: 0,
	leastPeriod: 0,
	leastLetters: 0,
	zoneLetters: [13, 16.9],
	nameWidth: 14,
	noteScale: 0.72
};
/** On a wall the smallest letters are large already: the largest are not much larger, so that names have room. */
const onWall: Measures = {
	scale: 1,
	patternPeriod: 7.5,
	leastLine: 3,
	leastPeriod: 12,
	leastLetters: 9.3,
	zoneLetters: [11.7, 11.7],
	nameWidth: 8,
	noteScale: 0.8
};

/**
 * The size of letters that are no zone's, in pixels: their own on a screen; on a wall, where there is room for few, the
 * smallest that are read there.
 * @param usual in CSS pixels before they are scaled
 */
export function lettersOf({ measures: { leastLetters, scale } }: Palette, usual: number): number {
	return (leastLetters || usual) * scale;
}

/** How much nearer a map is, in zooms, when it names towns of an importance: on a wall there is room for few. */
export function fewerBy({ measures: { leastLetters } }: Palette): number {
	return leastLetters > 0 ? 1.2 : 0;
}

/** The palettes by theme. */
export const palettes: Readonly<Record<ThemeName, Palette>> = {
	light: {
		theme: 'light',
		hues: 'light',
		paper: grounds.light,
		landBeyond: '#f0ece2',
		water: '#d9e4e8',
		waterLine: '#a9c0ca',
		border: '#a39a8a',
		regionBorder: '#cfc7b8',
		specialArea: '#6d6455',
		road: '#ddd4c3',
		ink: '#2a2823',
		quietInk: '#756e61',
		halo: '#fbf9f4',
		neutral: '#4a463f',
		fillOpacity: 0.5,
		patternOpacity: 0.85,
		measures: onScreen
	},
	dark: {
		theme: 'dark',
		hues: 'dark',
		paper: grounds.dark,
		landBeyond: '#14171a',
		water: '#0e1419',
		waterLine: '#2f4450',
		border: '#676c73',
		regionBorder: '#3a3f46',
		specialArea: '#b3aa98',
		road: '#363b41',
		ink: '#ece9e2',
		quietInk: '#9aa0a6',
		halo: '#14171a',
		neutral: '#c9c4b9',
		fillOpacity: 0.5,
		patternOpacity: 1,
		measures: onScreen
	},
	projector: {
		theme: 'projector',
		hues: 'light',
		paper: '#ffffff',
		landBeyond: '#ececec',
		water: '#d3e3ea',
		waterLine: '#8fabb9',
		border: '#5a5a5a',
		regionBorder: '#b4b4b4',
		specialArea: '#333333',
		road: '#d0d0d0',
		ink: '#000000',
		quietInk: '#333333',
		halo: '#ffffff',
		neutral: '#1c1c1c',
		fillOpacity: 0.6,
		patternOpacity: 1,
		measures: onWall
	}
};

/**
 * The palette in which a view is drawn: that of its theme, with its lines and letters as large as the view wants
 * them.
 */
export function paletteOf({
	theme,
	scale = 1
}: {
	readonly theme: ThemeName;
	readonly scale?: number | undefined;
}): Palette {
	const palette = palettes[theme];
	const { measures } = palette;
	const total = measures.scale * scale;
	const patternPeriod = Math.max(measures.leastPeriod / total, measures.patternPeriod);
	return { ...palette, measures: { ...measures, scale: total, patternPeriod } };
}
