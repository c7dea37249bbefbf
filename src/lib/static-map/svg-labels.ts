import { frameWidth } from '#lib/cartography/frame.ts';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import type { DrawnOutline, DrawnPoint, MapView } from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Box } from './boxes.ts';
import { labelWishes, type Label, type LabelDrawing } from './label-wishes.ts';
import { lineHeight, placeLabels, sizeOf, type PlacedLabel } from './place-labels.ts';
import { projectShape } from './project-shapes.ts';
import { captionBox } from './sides-svg.ts';
import { askedRadius, markBoxes, tooSmall, violationReach } from './svg-chips.ts';
import { plateBox } from './svg-frame.ts';
import { simplifyRing } from './svg-path.ts';
import { attributes, escapeText } from './svg-text.ts';

/** What the names of a map are placed with. */
export interface NamesDrawing extends LabelDrawing {
	readonly geometries: OutlineGeometries;
	/** What they keep off beside what the view itself draws. */
	readonly obstacles?: readonly Box[];
}

/**
 * Places the names of zones, places, towns, countries and waters, each where there is room, the weightiest first: off
 * the marks and plates of the map, and across no outline if there is another side.
 */
export function placedNames(view: MapView, drawing: NamesDrawing): readonly PlacedLabel<Label>[] {
	const { size, palette, isLocator } = drawing;
	// Clear of the band of a nationwide frame.
	const margin = (view.frame ? frameWidth + 3 : 5) * palette.measures.scale;
	const frame = { left: margin, top: margin, right: size.width - margin, bottom: size.height - margin };
	const plates = [
		...(drawing.obstacles ?? []),
		plateBox(view, size, palette),
		isLocator ? undefined : captionBox(view, size, palette)
	].filter((box) => box !== undefined);
	const obstacles = markBoxes(view.outlines, view.points, drawing);
	const lines = isLocator ? [] : [...edgesOf(view.outlines, drawing), ...strokesOf(view.points, drawing)];
	return placeLabels(labelWishes(view, drawing), { frame, obstacles, plates, lines });
}

/** The edges of outlines as they are seen, but for those for which a round mark stands. */
function edgesOf(outlines: readonly DrawnOutline[], drawing: NamesDrawing): readonly (readonly Pixel[])[] {
	const marked = new Set(tooSmall(outlines, drawing));
	return outlines
		.filter((outline) => !marked.has(outline))
		.flatMap(({ outline }) => {
			const geometry = drawing.geometries[outline];
			return geometry ? projectShape(geometry, drawing.projection).rings : [];
		})
		.map((ring) => simplifyRing(ring, 1.5));
}

/**
 * The marks of violations and of the point that is asked about as strokes, not as boxes: the town that lies there keeps
 * its name.
 */
function strokesOf(
	points: readonly DrawnPoint[],
	{ projection, palette }: NamesDrawing
): readonly (readonly Pixel[])[] {
	return points
		.filter(({ kind }) => kind !== 'place')
		.map(({ kind, position }) => {
			const [x, y] = projection([...position]) ?? [-Infinity, -Infinity];
			const reach = (kind === 'asked' ? askedRadius : violationReach) * palette.measures.scale;
			return [
				[x - reach, y],
				[x + reach, y],
				[x, y - reach],
				[x, y + reach]
			];
		});
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
