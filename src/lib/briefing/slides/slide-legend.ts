import { fillStrength } from '#lib/cartography/marks.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Language } from '#lib/domain/text.ts';
import { directionOf } from '#lib/i18n/locale.ts';
import { roundMarks, type LegendEntry } from '#lib/static-map/picture-legend.ts';
import { asterisk } from './map-shapes.ts';
import { boxOf, emuPerInch, shapeXml, type NativeShape, type SlideBox } from './native-shape.ts';
import { heightOf, textXml, type SlideParagraph } from './native-text.ts';
import { fillOfMark, lineOfMark } from './shape-style.ts';

const emuPerPoint = emuPerInch / 72;
const swatchWidth = Math.round(emuPerInch * 0.36);
const gap = Math.round(emuPerInch * 0.1);

/** A legend that is ready to be written. */
export interface SlideLegend {
	readonly height: number;
	/** The shapes and texts, with the legend's upper edge at a height of the slide. */
	readonly xmlAt: (top: number) => string;
}

/**
 * The legend of a slide: a swatch and words for each mark that is on the map, as shapes and texts of the slide.
 * @param name what its texts are called in the list of the slide's objects
 */
export function slideLegend(
	entries: readonly LegendEntry[],
	{ x, width }: SlideBox,
	points: number,
	palette: Palette,
	language: Language,
	name: string
): SlideLegend {
	const isMirrored = directionOf(language) === 'rtl';
	const textWidth = width - swatchWidth - gap;
	const rows = entries.map(({ mark, words }) => {
		const paragraphs: readonly SlideParagraph[] = [{ text: words, colour: palette.ink }];
		const needed = heightOf(paragraphs, points, textWidth);
		return { mark, paragraphs, height: Math.round(Math.max(needed, points * 1.5 * emuPerPoint)) };
	});
	return {
		height: rows.reduce((sum, { height }) => sum + height, 0),
		xmlAt: (top) => {
			let y = Math.round(top);
			return rows
				.map(({ mark, paragraphs, height }) => {
					const tall = Math.round(points * 1.05 * emuPerPoint);
					const swatchBox = {
						x: isMirrored ? x + width - swatchWidth : x,
						y: y + Math.round((points * 1.25 * emuPerPoint - tall) / 2),
						width: swatchWidth,
						height: tall
					};
					const box = { x: isMirrored ? x : x + swatchWidth + gap, y, width: textWidth, height };
					y += height;
					const shapes = swatches(mark, swatchBox, palette, paragraphs[0]!.text).map(shapeXml).join('');
					return shapes + textXml({ name, box, paragraphs, points, language });
				})
				.join('');
		}
	};
}

/** A mark of the legend, drawn as on the map. */
function swatches(
	mark: LegendEntry['mark'],
	box: SlideBox,
	palette: Palette,
	name: string
): readonly NativeShape[] {
	const { neutral } = palette;
	const thin = emuPerPoint;
	const named = { name, description: '', fill: { kind: 'none' } as const };
	const plain = lineOfMark({ line: 'sharp', strength: 'full' }, neutral, thin);
	const [left, right, middle] = [box.x, box.x + box.width, box.y + Math.round(box.height / 2)];
	const across = {
		strokes: [
			[
				[left, middle],
				[right, middle]
			]
		],
		isClosed: false,
		isFilled: false,
		isStroked: true
	} as const;
	if (mark === 'violation') {
		const path = asterisk([left + box.width / 2, middle], box.height * 0.45);
		return [
			{
				...named,
				box: boxOf(path.strokes.flat()),
				geometry: { paths: [path] },
				line: { ...plain, width: thin * 1.5 }
			}
		];
	}
	if (mark === 'siege') {
		const teeth = [0.2, 0.5, 0.8].map((part) => {
			const at = left + box.width * part;
			return [
				[at - box.width * 0.09, middle],
				[at, box.y + box.height],
				[at + box.width * 0.09, middle]
			] as const;
		});
		const solid = { strokes: teeth, isClosed: true, isFilled: true, isStroked: false };
		const paths = [across, solid];
		const fill = { kind: 'solid', colour: neutral, opacity: 1 } as const;
		return [
			{
				...named,
				box: boxOf(paths.flatMap(({ strokes }) => strokes.flat())),
				geometry: { paths },
				fill,
				line: plain
			}
		];
	}
	const round = typeof mark === 'string' ? roundMarks[mark] : undefined;
	if (round) {
		const side = Math.round(box.height * round.width);
		const square = {
			x: Math.round(left + (box.width - side) / 2),
			y: middle - Math.round(side / 2),
			width: side,
			height: side
		};
		const { opacity } = round;
		const fill = opacity > 0 ? ({ kind: 'solid', colour: neutral, opacity } as const) : named.fill;
		return [{ ...named, box: square, geometry: { preset: 'ellipse' }, fill, line: plain }];
	}
	if (typeof mark !== 'string' && 'edge' in mark) {
		const line = lineOfMark({ line: mark.edge, strength: 'full' }, neutral, thin * 1.5);
		return [{ ...named, box: boxOf(across.strokes.flat()), geometry: { paths: [across] }, line }];
	}
	const fill =
		typeof mark === 'string'
			? fillOfMark({ fill: 'solid' }, neutral, palette, fillStrength('possible'))
			: fillOfMark(mark, neutral, palette);
	return [{ ...named, box, geometry: { preset: 'rect' }, fill, line: plain }];
}
