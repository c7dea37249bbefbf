import { isRightToLeft } from '#lib/cartography/map-text.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Language } from '#lib/domain/text.ts';
import { swatchSvg, type LegendEntry } from './picture-legend.ts';
import type { Size } from './project-shapes.ts';
import { attributes, escapeText } from './svg-text.ts';

/** What stands beside the map of a picture that has to speak for itself. */
export interface PictureWords {
	readonly kind: string;
	readonly title: string;
	/** The date and what held on it. */
	readonly lead: string;
	readonly text: string;
	readonly legend: readonly LegendEntry[];
	/** Whom to name, and under which licence. */
	readonly credits: readonly string[];
}

interface TextBlock {
	readonly words: string;
	readonly size: number;
	readonly weight?: number;
	readonly fill: string;
	readonly mostLines: number;
	readonly after: number;
}

/** The usual width of a letter against its size. */
const letterWidth = 0.53;

/**
 * A picture that carries the story where nothing else is shown: a column of words, and the map beside it.
 * @param drawMap draws the map in the size that is left for it
 */
export function pictureSvg(
	words: PictureWords,
	{ width, height }: Size,
	language: Language,
	palette: Palette,
	drawMap: (size: Size) => string
): string {
	const column = Math.round(Math.min(width * 0.36, 440));
	const margin = 30;
	const isRtl = isRightToLeft(language);
	const map = drawMap({ width: width - column, height });
	const place = { x: isRtl ? 0 : column, y: 0 };
	const edge = isRtl ? width - margin : margin;
	const inner = column - margin * 1.6;
	const { ink, quietInk, paper } = palette;
	const credits = words.credits.flatMap((credit) => linesOf(credit, 12.5, inner, 4));
	const creditTop = height - 20 - (credits.length - 1) * 16;
	const legendTop = creditTop - 22 - words.legend.length * 24;
	const upper = stacked(
		[
			{ words: words.kind, size: 17, fill: quietInk, weight: 600, mostLines: 1, after: 8 },
			{ words: words.title, size: 34, fill: ink, weight: 600, mostLines: 4, after: 18 },
			{ words: words.lead, size: 21, fill: ink, weight: 600, mostLines: 2, after: 6 },
			{ words: words.text, size: 18, fill: ink, mostLines: 7, after: 0 }
		],
		{ edge, inner, top: margin, bottom: legendTop - 14, isRtl }
	);
	const legend = words.legend.map(({ mark, words: label }, index) => {
		const top = legendTop + index * 24;
		const left = isRtl ? edge - 30 : edge;
		const swatch = swatchSvg(mark, { x: left, y: top, width: 30, height: 16 }, 14.5, palette);
		return swatch + textAt(label, isRtl ? left - 10 : left + 40, top + 13, { size: 14.5, fill: ink, isRtl });
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'IBM Plex Sans Arabic','IBM Plex Sans'"${isRtl ? ' direction="rtl"' : ''}>`,
		`<rect width="${width}" height="${height}" fill="${paper}"/>`,
		map.replace('<svg ', `<svg${attributes(place)} `),
		upper,
		...legend,
		...credits.map((line, index) =>
			textAt(line, edge, creditTop + index * 16, { size: 12.5, fill: quietInk, isRtl })
		),
		'</svg>'
	].join('');
}

/** Where a column of words stands, in pixels; what would reach below its bottom is cut. */
interface Column {
	readonly edge: number;
	readonly inner: number;
	readonly top: number;
	readonly bottom: number;
	readonly isRtl: boolean;
}

function stacked(blocks: readonly TextBlock[], { edge, inner, top, bottom, isRtl }: Column): string {
	let y = top;
	return blocks
		.flatMap(({ words, size, weight, fill, mostLines, after }) => {
			const room = Math.max(0, Math.floor((bottom - y) / (size * 1.25)));
			const lines = linesOf(words, size, inner, Math.min(mostLines, room)).map((line) => {
				y += size * 1.25;
				return textAt(line, edge, y, { size, fill, isRtl, ...(weight && { weight }) });
			});
			y += after;
			return lines;
		})
		.join('');
}

/** The words of a text in lines that fit a width; the last one says so when more is left. */
function linesOf(words: string, size: number, width: number, most: number): readonly string[] {
	const room = Math.floor(width / (size * letterWidth));
	const lines: string[] = [];
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < room) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	if (most === 0) return [];
	const kept = lines.slice(0, most);
	return [...kept.slice(0, -1), `${kept.at(-1)!.replace(/[\s,;:.،؛]+$/u, '')}…`];
}

function textAt(
	words: string,
	x: number,
	y: number,
	{ size, fill, isRtl, weight }: { size: number; fill: string; isRtl: boolean; weight?: number }
): string {
	const look = { x, y, 'font-size': size, 'font-weight': weight, fill };
	return `<text${attributes(look)}${isRtl ? ' direction="rtl"' : ''}>${escapeText(words)}</text>`;
}
