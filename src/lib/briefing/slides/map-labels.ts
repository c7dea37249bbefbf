import type { View } from '#lib/address/view.ts';
import { nationwideLetters, plateOf } from '#lib/cartography/frame-plate.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MapParts } from '#lib/static-map/base-map-svg.ts';
import type { Box } from '#lib/static-map/boxes.ts';
import { lineHeight, sizeOf } from '#lib/static-map/place-labels.ts';
import { lettersOfCaption } from '#lib/static-map/sides-svg.ts';
import { emuPerInch, type SlideBox } from './native-shape.ts';
import { textXml } from './native-text.ts';
import { statusOfShape } from './shape-words.ts';

/** How wide a letter is against its height, on average; a label is not broken where its box is too narrow. */
const letterWidth = 0.5;

/**
 * A view whose outlines all carry a name, and below it, in words, their status on the day: what a pattern says
 * is said again beside it.
 */
export function withStatusLabels(atlas: Atlas, view: View, map: MapView, language: Language): MapView {
	const outlines = map.outlines.map((outline) => {
		const says = view.time.kind === 'day' && outline.role !== 'reading';
		const status = says ? statusOfShape(atlas, view, outline, language).short : '';
		const note = [status, outline.note ?? ''].filter(Boolean);
		return {
			...outline,
			isSelected: outline.isSelected || outline.role !== 'chosen',
			...(note.length > 0 && {
				note: note.reduce((first, second) =>
					m.say_title_parts({ first, second }, { locale: localeOf(language) })
				)
			})
		};
	});
	return { ...map, outlines };
}

/**
 * The names of outlines, places and the nationwide arrangement, and a side's caption, as texts of a slide.
 * @param patterned where patterns lie: a name on one gets a paler ground, since not every program draws halos
 */
export function labelTexts(
	parts: MapParts,
	{ frame, caption }: MapView,
	patterned: readonly SlideBox[],
	box: SlideBox,
	unit: number,
	language: Language
): string {
	const { palette, names, plate } = parts;
	const name = m.sl_text_name(
		{ what: m.sl_label({}, { locale: localeOf(language) }) },
		{ locale: localeOf(language) }
	);
	const labels = names.map(({ wish, side, x, y }) => {
		const width = Math.max(
			...wish.lines.map((line) => line.text.length * letterWidth * wish.size * sizeOf(line))
		);
		const height = wish.lines.reduce((sum, line) => sum + wish.size * sizeOf(line) * (lineHeight + 0.08), 0);
		const left = side === 'right' ? x : side === 'left' ? x - width : x - width / 2;
		const labelBox = onSlide({ x: left, y: y - wish.size * 0.95, width, height }, box, unit);
		return textXml({
			name,
			box: labelBox,
			paragraphs: wish.lines.map((line) => ({
				text: line.text,
				size: sizeOf(line),
				isBold: wish.style === 'strong' && !line.isNote,
				colour: palette.ink
			})),
			points: pointsOf(wish.size, unit),
			language,
			align: side === 'right' ? 'left' : side === 'left' ? 'right' : 'centre',
			anchor: 'middle',
			...(patterned.some((pattern) => overlap(labelBox, pattern)) && {
				ground: { colour: palette.halo, opacity: 0.6 }
			}),
			halo: palette.halo,
			isWrapped: false
		});
	});
	const captionHeight = parts.caption ? lettersOfCaption(parts.caption) : 0;
	const { scale } = palette.measures;
	const lines = frame ? plateOf(frame, box.width / unit, scale).lines : [];
	return [
		...labels,
		plateText(lines, plate, nationwideLetters * scale, palette, box, unit, language),
		plateText(caption ? [caption] : [], parts.caption, captionHeight, palette, box, unit, language)
	].join('');
}

/** Whether two boxes have something in common. */
function overlap(one: SlideBox, other: SlideBox): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}

function plateText(
	lines: readonly string[],
	plate: Box | undefined,
	letters: number,
	palette: Palette,
	box: SlideBox,
	unit: number,
	language: Language
): string {
	if (lines.length === 0 || !plate) return '';
	const { left, top, right, bottom } = plate;
	return textXml({
		name: lines.join(' '),
		box: onSlide({ x: left, y: top, width: right - left, height: bottom - top }, box, unit),
		paragraphs: lines.map((text) => ({ text, colour: palette.ink, isBold: true })),
		points: pointsOf(letters, unit),
		language,
		align: 'centre',
		anchor: 'middle',
		ground: { colour: palette.paper, opacity: 1 },
		isWrapped: false
	});
}

function onSlide(pixels: SlideBox, box: SlideBox, unit: number): SlideBox {
	return {
		x: Math.round(box.x + pixels.x * unit),
		y: Math.round(box.y + pixels.y * unit),
		width: Math.round(pixels.width * unit),
		height: Math.round(pixels.height * unit)
	};
}

/** A height in pixels as points, to half a point. */
function pointsOf(pixels: number, unit: number): number {
	return Math.round(((pixels * unit * 72) / emuPerInch) * 2) / 2;
}
