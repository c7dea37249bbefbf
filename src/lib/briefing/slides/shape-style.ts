import type { DrawnOutline } from '#lib/cartography/map-view.ts';
import { fillStrength, type Mark } from '#lib/cartography/marks.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { ShapeFill, ShapeLine } from './native-shape.ts';

/** A feathered edge on slides: dots wide and pale, where the map has a blur. */
const feather = { width: 2.2, opacity: 0.6 } as const;

/** The fill of an outline by the rule of marks: its status, and how sure it is. */
export function fillOfOutline({ mark, hue, rank, certainty }: DrawnOutline, palette: Palette): ShapeFill {
	return fillOfMark(mark, hue, palette, fillStrength(certainty), rank === 'beside' ? 0.7 : 1);
}

/**
 * The fill of a mark in a colour.
 * @param strength of the fill, from 0 to 1
 * @param part of the strength that a plain colour has besides: a pattern keeps its own
 */
export function fillOfMark(
	{ fill }: Pick<Mark, 'fill'>,
	colour: string,
	palette: Palette,
	strength = 1,
	part = 1
): ShapeFill {
	if (fill === 'none') return { kind: 'none' };
	if (fill === 'solid') return { kind: 'solid', colour, opacity: palette.fillOpacity * strength * part };
	return { kind: fill, colour, opacity: strength, ground: palette.paper, groundOpacity: 0 };
}

/**
 * The line of an outline by the rule of marks: how its edge is known.
 * @param unit of the drawing's pixels, in EMU
 */
export function lineOfOutline(outline: DrawnOutline, palette: Palette, unit: number): ShapeLine {
	const { mark, role, rank, isSelected, hue } = outline;
	const width = role === 'reading' ? 1.3 : isSelected ? 2.6 : rank === 'beside' ? 1.3 : 1.8;
	const colour = mark.ink === 'neutral' ? palette.neutral : hue;
	return lineOfMark(mark, colour, width * palette.measures.scale * unit);
}

/**
 * The line of a mark in a colour.
 * @param width of a plain line, in EMU
 */
export function lineOfMark(
	{ line, strength }: Pick<Mark, 'line' | 'strength'>,
	colour: string,
	width: number
): ShapeLine {
	const opacity = strength === 'half' ? 0.55 : 1;
	if (line === 'faded')
		return { colour, width: width * feather.width, opacity: opacity * feather.opacity, dash: 'sysDot' };
	return { colour, width, opacity, dash: line === 'dashed' ? 'dash' : 'solid' };
}
