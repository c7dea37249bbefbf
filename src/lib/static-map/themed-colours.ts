import { palettes, type Palette, type ThemeName } from '#lib/cartography/palette.ts';
import type { Zone } from '#lib/domain/zone.ts';

/** The colours of a palette, without what is no colour. */
type ColourName = {
	[Name in keyof Palette]: Palette[Name] extends string ? Exclude<Name, 'theme'> : never;
}[keyof Palette];

const colourNames: readonly ColourName[] = [
	'paper',
	'landBeyond',
	'water',
	'waterLine',
	'border',
	'regionBorder',
	'specialArea',
	'road',
	'ink',
	'quietInk',
	'neutral'
];

/** A zone's id and its two hues. */
type HuedZone = Pick<Zone, 'id' | 'hue'>;

/**
 * Replaces the colours of a drawing in the light theme by custom properties, so that one drawing in a page
 * follows the theme of the page. What is said twice in the light palette is one property.
 * @param svg made by `mapSvg` from a view in the light theme
 */
export function withThemedColours(svg: string, zones: readonly HuedZone[]): string {
	const names = new Map<string, string>();
	for (const { id, hue } of zones) if (hue) names.set(hue.light.toLowerCase(), zoneProperty(id));
	for (const name of colourNames.toReversed()) names.set(palettes.light[name], mapProperty(name));
	return svg.replace(/"(#[0-9a-f]{6})"/gi, (whole, colour: string) => {
		const property = names.get(colour.toLowerCase());
		return property ? `"var(${property})"` : whole;
	});
}

/** The custom properties of a theme, as declarations for a style sheet. */
export function themeDeclarations(theme: ThemeName, zones: readonly HuedZone[]): string {
	const ofPalette = colourNames.map((name) => `${mapProperty(name)}:${palettes[theme][name]}`);
	const ofZones = zones.flatMap(({ id, hue }) =>
		hue ? [`${zoneProperty(id)}:${hue[palettes[theme].hues]}`] : []
	);
	return [...ofPalette, ...ofZones].join(';');
}

/** The custom properties of both themes at once, for a page that sets `color-scheme`. */
export function lightDarkDeclarations(zones: readonly HuedZone[]): string {
	const [light, dark] = (['light', 'dark'] as const).map((theme) =>
		themeDeclarations(theme, zones)
			.split(';')
			.map((declaration) => declaration.split(':'))
	);
	return light!.map(([name, value], at) => `${name}:light-dark(${value},${dark![at]![1]})`).join(';');
}

const mapProperty = (name: ColourName): string =>
	`--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const zoneProperty = (id: string): string => `--map-zone-${id}`;
