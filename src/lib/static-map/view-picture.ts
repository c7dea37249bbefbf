import { isRightToLeft } from '#lib/cartography/map-text.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import { paletteOf, type Palette } from '#lib/cartography/palette.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { legendRow, legendOf, type LegendWords } from './picture-legend.ts';
import { mapSvg, type Geography } from './map-svg.ts';
import { overlap, type Box } from './boxes.ts';
import { projectionTo, type Size } from './project-shapes.ts';
import { captionBox, sideBoxes, sizeOfBox } from './sides-svg.ts';
import { seenView } from './seen-view.ts';
import { scaleBar } from './scale-bar.ts';
import { attributes, escapeText } from './svg-text.ts';
import { wrappedLines } from '#lib/cartography/wrap-text.ts';

/** All that a picture says beside its map. */
export interface PictureWords extends LegendWords {
	/** How it is to be handled, of a briefing that says so: it stands above all else. */
	readonly mark?: string | undefined;
	/** The logo of whoever made the briefing, as a data address. */
	readonly logo?: string | undefined;
	/** The name of the atlas, or of the briefing. */
	readonly atlas: string;
	/** What the map shows: the lead of the date sentence, and the zone if one is chosen. */
	readonly title: string;
	/** The date sentence, clause by clause. */
	readonly sentences: readonly string[];
	/** The date sentence of the day that is compared with, where one is. */
	readonly otherSentences?: readonly string[] | undefined;
	/** Notes in small letters: that colours name zones, as of when, credits, honesty, the address. */
	readonly notes: readonly string[];
	/** Says a length: `20 km`. */
	readonly length: (km: number) => string;
}

/** How a picture is made. */
export interface PictureOptions {
	readonly size: Size;
	/** What of the map is seen whole, in degrees. */
	readonly extent: BoundingBox;
	readonly words: PictureWords;
	/** Rules for the fonts that the picture carries with it, as a style sheet. */
	readonly fontRules: string;
}

/** Lines of text one below the other, and how high they are together. */
interface Block {
	readonly svg: string;
	readonly height: number;
}

/**
 * A picture of a view that stands alone: the map with its scale, the date sentence, the legend of what is on
 * the map, and the notes. Beside each other in a wide picture, else the words below the map in two columns; the
 * letters shrink until all of it fits. The same view, shapes and options always give the same text.
 */
export function viewPicture(view: MapView, geography: Geography, options: PictureOptions): string {
	const { size, extent, words, fontRules } = options;
	const { width, height } = size;
	const palette = paletteOf(view);
	const isWide = width > height * 1.15;
	const columns = isWide ? ([['said', 'explained']] as const) : ([['said'], ['explained']] as const);
	const textWidth = Math.round(isWide ? width * 0.36 : width / 2);
	const mostHeight = isWide ? height : height * 0.52;
	const letters = Math.min(width, height) / 46;
	const widest = isWide ? { width: width - textWidth, height } : { width, height: height - mostHeight };
	const scale = letters / 17;
	const seen = seenView(view, {
		extent,
		size: widest,
		padding: 20 * scale,
		scale,
		geometries: geography.outlines
	});
	const blocksOf = (size: number): Block[] =>
		columns.map((parts) => textBlock(seen, words, textWidth, size, palette, parts));
	const isTooHigh = ({ height }: Block): boolean => height > mostHeight;
	let blocks = blocksOf(letters);
	for (let part = 0.94; blocks.some(isTooHigh) && part > 0.4; part -= 0.06) blocks = blocksOf(letters * part);
	const textHeight = Math.max(...blocks.map((block) => block.height));
	const isMirrored = isRightToLeft(view.language);
	const map = isWide
		? { x: isMirrored ? 0 : textWidth, y: 0, width: width - textWidth, height }
		: { x: 0, y: 0, width, height: Math.round(height - textHeight) };
	const textTop = isWide ? 0 : map.height;
	const textLeft = (column: number): number =>
		isMirrored ? width - textWidth * (column + 1) : textWidth * column;
	const first = sideBoxes(view, map)[0]!;
	const ofFirst = sizeOfBox(first);
	const caption = captionBox(view, ofFirst, paletteOf({ ...view, scale: (view.scale ?? 1) * scale }));
	const bar = scaleBarOf(ofFirst, extent, { letters, isMirrored, caption });
	const drawn = mapSvg(view, geography, {
		size: map,
		extent,
		prefix: 'picture-',
		title: words.title,
		description: [...words.sentences, ...(words.otherSentences ?? [])].join(' '),
		scale,
		obstacles: [bar.box]
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,sans-serif">`,
		fontRules && `<style>${fontRules}</style>`,
		`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
		drawn.replace('<svg ', `<svg x="${map.x}" y="${map.y}" `),
		`<g transform="translate(${map.x + first.left} ${map.y})">${barSvg(bar, letters, words, palette)}</g>`,
		...blocks.map(
			(block, column) => `<g transform="translate(${textLeft(column)} ${textTop})">${block.svg}</g>`
		),
		'</svg>'
	].join('');
}

/** A column of words: what the map says, what explains it, or both. */
function textBlock(
	view: MapView,
	words: PictureWords,
	width: number,
	letters: number,
	palette: Palette,
	parts: readonly ('said' | 'explained')[]
): Block {
	const isMirrored = isRightToLeft(view.language);
	const edge = letters * 1.4;
	const start = isMirrored ? width - edge : edge;
	const inner = width - edge * 2;
	const lines: string[] = [];
	let y = edge;
	const write = (text: string, size: number, colour: string, more: Record<string, string> = {}): void => {
		for (const line of wrappedLines(text, inner, size)) {
			y += size * 1.35;
			const look = { x: start, y, 'font-size': size, fill: colour, ...more };
			lines.push(
				`<text${attributes(look)}${isMirrored ? ' direction="rtl"' : ''}>${escapeText(line)}</text>`
			);
		}
	};
	if (parts.includes('said')) {
		if (words.mark) write(words.mark, letters, palette.ink, { 'font-weight': '600' });
		if (words.logo) {
			const box = { x: edge, y: y + letters * 0.3, width: inner, height: letters * 2.4 };
			const side = isMirrored ? 'xMaxYMid' : 'xMinYMid';
			const href = words.logo.replace(/["<&]/g, '');
			lines.push(`<image${attributes({ ...box, href, preserveAspectRatio: `${side} meet` })}/>`);
			y += letters * 2.9;
		}
		write(words.atlas, letters * 0.85, palette.quietInk);
		write(words.title, letters * 1.5, palette.ink, { 'font-weight': '600' });
		y += letters * 0.3;
		for (const sentences of [words.sentences, words.otherSentences ?? []]) {
			for (const sentence of sentences) {
				write(sentence, letters, palette.ink);
				y += letters * 0.25;
			}
			y += letters * 0.5;
		}
	}
	if (parts.includes('explained')) {
		for (const entry of legendOf(view, words)) {
			const row = legendRow(entry, { letters: letters * 0.85, y, start, isMirrored, palette });
			lines.push(row.svg);
			y += row.height;
		}
		y += letters * 0.5;
		for (const note of words.notes) {
			write(note, letters * 0.66, palette.quietInk);
			y += letters * 0.2;
		}
	}
	return { svg: lines.join(''), height: y + edge };
}

/** Where the bar of a scale stands: in a corner, or above the caption of its map where that reaches there. */
interface BarPlace {
	readonly letters: number;
	readonly isMirrored: boolean;
	readonly caption: Box | undefined;
}

/** The bar of the scale at the foot of a map: how long it is, and the room that it and its words take. */
function scaleBarOf(size: Size, extent: BoundingBox, { letters, isMirrored, caption }: BarPlace) {
	const { pixels, km } = scaleBar(projectionTo(extent, size, 20 * (letters / 17)), size);
	const left = isMirrored ? size.width - pixels - letters * 1.6 : letters * 1.6;
	const boxAbove = (bottom: number): Box => ({
		left,
		top: bottom - letters * 1.4,
		right: left + pixels,
		bottom
	});
	const inCorner = boxAbove(size.height - letters * 1.6);
	const isAboveCaption = caption && overlap({ ...inCorner, bottom: size.height }, caption);
	return { km, box: isAboveCaption ? boxAbove(caption.top - letters * 0.6) : inCorner };
}

function barSvg(
	{ km, box: { left, right, bottom } }: ReturnType<typeof scaleBarOf>,
	letters: number,
	words: PictureWords,
	palette: Palette
): string {
	const line = `<path d="M${left} ${bottom - letters * 0.4}V${bottom}H${right}V${bottom - letters * 0.4}" fill="none"`;
	const at = { x: (left + right) / 2, y: bottom - letters * 0.4 };
	const text = { ...at, 'font-size': letters * 0.8, fill: palette.ink };
	const around = { stroke: palette.halo, 'stroke-width': letters * 0.2, 'paint-order': 'stroke' };
	return [
		`${line} stroke="${palette.halo}" stroke-width="${letters * 0.3}" stroke-linejoin="round" stroke-linecap="round"/>`,
		`${line} stroke="${palette.ink}" stroke-width="${letters * 0.1}"/>`,
		`<text${attributes({ ...text, ...around })} text-anchor="middle">${escapeText(words.length(km))}</text>`
	].join('');
}
