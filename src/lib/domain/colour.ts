/** What maps and pages are printed on, by theme: light paper and dark ground, as `#rrggbb`. */
export const grounds = { light: '#fbf9f4', dark: '#1a1d21' } as const;

/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 * @throws Error when a colour is not of the form `#rrggbb`
 */
export function contrast(one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of a colour, from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
	const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
	if (!channels) throw new Error(`"${colour}" is no colour of the form #rrggbb`);
	const [red, green, blue] = channels.slice(1).map((channel) => linear(parseInt(channel, 16) / 255));
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const linear = (channel: number): number =>
	channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
