import { frameWidth } from '#lib/cartography/frame.ts';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Language } from '#lib/domain/text.ts';
import { labelWishes, type Label, type LabelDrawing } from './label-wishes.ts';
import { lineHeight, placeLabels, sizeOf, type PlacedLabel } from './place-labels.ts';
import { attributes, escapeText } from './svg-text.ts';

/** Places the names of zones, places, towns, countries and waters, each where there is room, the weightiest first. */
export function placedNames(view: MapView, drawing: LabelDrawing): readonly PlacedLabel<Label>[] {
	const { size, palette, obstacles } = drawing;
	// Clear of the band of a nationwide frame.
	const margin = (view.frame ? frameWidth + 3 : 5) * palette.measures.scale;
	const frame = { left: margin, top: margin, right: size.width - margin, bottom: size.height - margin };
	return placeLabels(labelWishes(view, drawing), frame, obstacles);
}

/** Names as they stand on a map, with the dots of towns. */
export function labelsSvg(
	placed: readonly PlacedLabel<Label>[],
	language: Language,
	palette: Palette
): string {
	const dots = placed.filter(({ wish }) => wish.hasDot).map(({ wish }) => dotSvg(wish, palette));
	const texts = placed.toReversed().map((label) => textSvg(label, language, palette));
	return dots.join('') + texts.join('');
}

function dotSvg({ at: [cx, cy] }: Label, { quietInk, halo, measures }: Palette): string {
	const radius = 2 * measures.scale;
	return `<circle${attributes({ cx, cy, r: radius, fill: quietInk, stroke: halo, 'stroke-width': measures.scale })}/>`;
}

function textSvg({ wish, side, x, y }: PlacedLabel<Label>, language: Language, palette: Palette): string {
	const isRtl = isRightToLeft(language);
	const begins = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
	const anchor = isRtl && begins !== 'middle' ? (begins === 'start' ? 'end' : 'start') : begins;
	const look = {
		'font-size': wish.size,
		'font-weight': wish.style === 'strong' ? 600 : undefined,
		'font-style': wish.style === 'slanted' ? 'italic' : undefined,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		fill: wish.fill
	};
	// Each line is a text of its own: not every renderer knows lines within a text from right to left.
	let below = 0;
	return wish.lines
		.map((line, index) => {
			const isAfterNote = wish.lines[index - 1]?.isNote;
			if (index > 0) below += wish.size * lineHeight * (isAfterNote ? sizeOf(line) : line.isNote ? 0.86 : 1);
			const note = line.isNote
				? { 'font-size': wish.size * sizeOf(line), 'font-weight': undefined, fill: palette.quietInk }
				: {};
			return `<text${attributes({ x, y: y + below, ...look, ...note })}>${escapeText(line.text)}</text>`;
		})
		.join('');
}
