import type { MapView } from '#lib/cartography/map-view.ts';
import { fillStrength } from '#lib/cartography/marks.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { fillKinds, patternSvg, type FillKind } from '#lib/cartography/patterns.ts';
import { edgeKinds, type EdgeKind } from '#lib/domain/outline.ts';
import { sidesOf } from './sides-svg.ts';
import { attributes, escapeText } from './svg-text.ts';

/** One line of a legend. */
export interface LegendEntry {
	readonly mark:
		| { readonly fill: FillKind }
		| { readonly edge: EdgeKind }
		| 'possible'
		| 'siege'
		| 'small'
		| 'violation'
		| 'place'
		| 'place-unsure'
		| 'asked';
	readonly words: string;
}

/** The words of all that a legend may explain. */
export interface LegendWords {
	readonly fills: Readonly<Record<FillKind, string>>;
	readonly edges: Readonly<Record<EdgeKind, string>>;
	/** What is filled half as strong, since it may have held and need not. */
	readonly possible: string;
	readonly siege: string;
	/** The round mark of a zone that is too small to be seen. */
	readonly small: string;
	readonly violation: string;
	/** The mark of a place of the selected passage, and that of one whose position is less than certain. */
	readonly place: string;
	readonly placeUnsure: string;
	/** The ring round the point that is asked about. */
	readonly asked: string;
}

/** The legend of what a view draws, on both sides of a comparison, and of nothing else. */
export function legendOf(view: MapView, words: LegendWords): readonly LegendEntry[] {
	const sides = sidesOf(view);
	const outlines = sides.flatMap((side) => side.outlines);
	const points = sides.flatMap((side) => side.points);
	const places = points.filter(({ kind }) => kind === 'place');
	const marked = [...outlines, ...sides.flatMap(({ frame }) => frame ?? [])];
	const areas = outlines.filter(({ role, shows }) => role === 'chosen' && shows !== 'siege');
	const fills = fillKinds.filter((kind) =>
		kind === 'none'
			? areas.some(({ mark }) => mark.fill === 'none' && mark.strength === 'half')
			: marked.some(({ mark }) => mark.fill === kind)
	);
	const lined = outlines.filter(({ seenAs = 'shape' }) => seenAs === 'shape');
	const edges = edgeKinds.filter((kind) => lined.some(({ mark }) => mark.line === kind));
	const isAnyPossible = marked.some(
		({ mark, certainty }) => mark.fill !== 'none' && fillStrength(certainty) < 1
	);
	return [
		...fills.map((fill) => ({ mark: { fill }, words: words.fills[fill] })),
		...entry('possible', words.possible, isAnyPossible),
		...edges.map((edge) => ({ mark: { edge }, words: words.edges[edge] })),
		...entry(
			'siege',
			words.siege,
			outlines.some(({ mark, seenAs }) => mark.hasTeeth && seenAs !== 'area')
		),
		...entry(
			'small',
			words.small,
			outlines.some(({ seenAs }) => seenAs === 'mark')
		),
		...entry(
			'violation',
			words.violation,
			points.some(({ kind }) => kind === 'violation')
		),
		...entry(
			'place',
			words.place,
			places.some(({ isExact }) => isExact)
		),
		...entry(
			'place-unsure',
			words.placeUnsure,
			places.some(({ isExact }) => !isExact)
		),
		...entry(
			'asked',
			words.asked,
			points.some(({ kind }) => kind === 'asked')
		)
	];
}

function entry(
	mark: Extract<LegendEntry['mark'], string>,
	words: string,
	isSeen: boolean
): readonly LegendEntry[] {
	return isSeen ? [{ mark, words }] : [];
}

/** Where and how large a line of a legend is written. */
interface RowPlace {
	/** The height of the letters in pixels. */
	readonly letters: number;
	/** The upper edge of the line. */
	readonly y: number;
	/** The side at which the line begins. */
	readonly start: number;
	readonly isMirrored: boolean;
	readonly palette: Palette;
}

/** Draws one line of a legend: its swatch, and its words beside it. */
export function legendRow(
	{ mark, words }: LegendEntry,
	{ letters, y, start, isMirrored, palette }: RowPlace
): { readonly svg: string; readonly height: number } {
	const height = letters * 1.55;
	const [width, tall] = [letters * 2, letters * 1.05];
	const x = isMirrored ? start - width : start;
	const box = { x, y: y + (height - tall) / 2, width, height: tall };
	const text = {
		x: isMirrored ? x - letters * 0.6 : x + width + letters * 0.6,
		y: y + height / 2 + letters * 0.35,
		'font-size': letters,
		fill: palette.ink
	};
	const direction = isMirrored ? ' direction="rtl"' : '';
	const label = `<text${attributes(text)}${direction}>${escapeText(words)}</text>`;
	return { svg: swatchSvg(mark, box, letters, palette) + label, height };
}

/** The marks that are circles: how wide they are against the height of a swatch, and how opaque their fill is. */
export const roundMarks: Partial<
	Record<Extract<LegendEntry['mark'], string>, { readonly width: number; readonly opacity: number }>
> = {
	small: { width: 0.9, opacity: 0.3 },
	place: { width: 0.6, opacity: 1 },
	'place-unsure': { width: 0.6, opacity: 0 },
	asked: { width: 0.9, opacity: 0 }
};

interface SwatchBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Draws the swatch of a mark into a box.
 * @param letters the height of the letters beside it, by which lines and patterns are measured
 */
export function swatchSvg(
	mark: LegendEntry['mark'],
	box: SwatchBox,
	letters: number,
	{ neutral }: Pick<Palette, 'neutral'>
): string {
	const { x, y, width, height } = box;
	const middle = y + height / 2;
	const line = letters * 0.11;
	const stroke = { fill: 'none', stroke: neutral, 'stroke-width': line };
	if (mark === 'siege') {
		const teeth = [0.15, 0.4, 0.65, 0.9].map((part) => `M${x + width * part} ${y}v${height * 0.5}`).join('');
		return `<path d="M${x} ${y}H${x + width}${teeth}"${attributes(stroke)}/>`;
	}
	if (mark === 'violation') {
		const reach = height * 0.45;
		const [cx, dx, dy] = [x + width / 2, reach * 0.87, reach / 2];
		const d = `M${cx} ${middle - reach}v${reach * 2}M${cx - dx} ${middle - dy}l${dx * 2} ${dy * 2}M${cx - dx} ${middle + dy}l${dx * 2} ${-dy * 2}`;
		return `<path d="${d}"${attributes(stroke)}/>`;
	}
	const round = typeof mark === 'string' ? roundMarks[mark] : undefined;
	if (round) {
		const circle = { cx: x + width / 2, cy: middle, r: (height * round.width) / 2 };
		const fill = round.opacity > 0 ? { fill: neutral, 'fill-opacity': round.opacity } : {};
		return `<circle${attributes({ ...circle, ...stroke, 'stroke-width': line * 1.3, ...fill })}/>`;
	}
	if (typeof mark !== 'string' && 'edge' in mark) {
		const look = {
			...stroke,
			'stroke-width': mark.edge === 'faded' ? line * 4 : line * 1.3,
			'stroke-opacity': mark.edge === 'faded' ? 0.4 : undefined,
			'stroke-dasharray': mark.edge === 'dashed' ? `${letters * 0.4} ${letters * 0.25}` : undefined
		};
		return `<path d="M${x} ${middle}H${x + width}"${attributes(look)}/>`;
	}
	const kind = typeof mark === 'string' ? 'solid' : mark.fill;
	const id = `picture-swatch-${kind}`;
	const fill = kind === 'none' ? 'none' : kind === 'solid' ? neutral : `url(#${id})`;
	const pattern =
		kind === 'none' || kind === 'solid' ? '' : `<defs>${patternSvg(id, kind, neutral, letters * 0.5)}</defs>`;
	const opacity = 0.5 * fillStrength(mark === 'possible' ? 'possible' : undefined);
	const look = { ...stroke, fill, 'fill-opacity': kind === 'solid' ? opacity : undefined };
	const rect = attributes({ width, height, ...look });
	return `${pattern}<g transform="translate(${x} ${y})"><rect${rect}/></g>`;
}
