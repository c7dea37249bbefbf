import { palettes, type ThemeName } from '#lib/cartography/palette.ts';

/** The window in which a map at its usual size is well read from a desk. */
const desk = { width: 1024, height: 768 };

/** The height of the smallest letters on a wall is this part of the height of the picture. */
export const partOfHeight = 1 / 28;

/**
 * How large lines and letters of the map are on a stage, against their usual size: on a screen they grow with it,
 * on a wall the smallest letters are a 28th of the height. In steps, so that a window can be drawn wider without
 * the map being drawn anew at each pixel.
 * @param size of the window in CSS pixels
 */
export function mapScaleOf(
	theme: ThemeName,
	{ width, height }: { readonly width: number; readonly height: number }
): number {
	const wanted =
		theme === 'projector'
			? (height * partOfHeight) / palettes.projector.measures.leastLetters
			: Math.max(1, Math.min(width / desk.width, height / desk.height));
	return Math.ceil(wanted * 10) / 10;
}

/** How many pixels a stage leaves free round what is seen whole, before they are scaled: few where letters are large. */
export function paddingOf(theme: ThemeName): number {
	return theme === 'projector' ? 7 : 20;
}

/** The width of a letter against its height, and how many lines of the foot tell what is in force, on a wall. */
const [letterWidth, linesOnWall] = [0.5, 2];

/**
 * How many letters of a date sentence a stage has room for beside its date and the number of what is left out: on a
 * wall letters grow with the height, so that a window as wide as high holds few. Undefined where there is the usual room.
 * @param size of the window in CSS pixels
 */
export function roomForSentence(
	theme: ThemeName,
	{ width, height }: { readonly width: number; readonly height: number }
): number | undefined {
	if (theme !== 'projector') return undefined;
	return Math.floor((linesOnWall * 0.9 * width) / (height * partOfHeight * letterWidth));
}

/** The letters of a line and the lines of a scene's text that a wall of 1024 by 768 pixels has room for at least. */
const textOnWall = { letters: 30, lines: 8 } as const;

/** Whether a scene's text may be cut on a wall of 1024 by 768 pixels; the lines that its author broke count as such. */
export function isLongForStage(text: string): boolean {
	const { letters, lines } = textOnWall;
	const needed = text
		.trimEnd()
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
	return needed > lines;
}
