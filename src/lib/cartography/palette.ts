import { grounds } from '#lib/domain/colour.ts';

/** The themes in which maps are drawn. */
export const themeNames = ['light', 'dark'] as const;
export type ThemeName = (typeof themeNames)[number];

/**
 * The grounds and neutral colours of a theme, as `#rrggbb`. The only strong colours of the map are the hues
 * of the zones, which come with the data.
 */
export interface Palette {
	readonly theme: ThemeName;
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
	readonly measures: Measures;
}

/** How large things are drawn in a theme. */
export interface Measures {
	/** Lines and letters against those of a screen on a desk: 1 there, more on a wall. */
	readonly scale: number;
	/** From one mark of a pattern to the next, in CSS pixels. */
	readonly patternPeriod: number;
}

const onScreen: Measures = { scale: 1, patternPeriod: 9 };

/** The palettes by theme. */
export const palettes: Readonly<Record<ThemeName, Palette>> = {
	light: {
		theme: 'light',
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
		measures: onScreen
	},
	dark: {
		theme: 'dark',
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
		measures: onScreen
	}
};
