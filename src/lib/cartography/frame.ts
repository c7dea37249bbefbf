import type { NationwideFrame } from './map-view.ts';
import { fillStrength, type Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { patternSvg } from './patterns.ts';

/** What of a nationwide arrangement its frame shows. */
export type FrameMark = Pick<NationwideFrame, 'mark' | 'certainty'>;

/** How wide the frame of a map is, in CSS pixels. */
export const frameWidth = 9;

/**
 * The frame that a nationwide arrangement tints, as the inside of an `<svg>`: a band along the edges, filled
 * by the arrangement's status, and a line along its inner side.
 * @param size of the map in CSS pixels
 * @param prefix of the ids within it, unique in the page
 */
export function frameSvg(
	{ mark, certainty }: FrameMark,
	{ width, height }: { readonly width: number; readonly height: number },
	palette: Palette,
	prefix: string
): string {
	const band = frameWidth * palette.measures.scale;
	const inner = `M${band} ${band}V${height - band}H${width - band}V${band}Z`;
	const line = `<path d="${inner}" fill="none" stroke="${palette.neutral}"${mark.strength === 'half' ? ' stroke-opacity="0.5"' : ''}/>`;
	if (mark.fill === 'none') return line;
	const { pattern, paint } = frameFill(mark.fill, palette, prefix);
	const opacity =
		mark.fill === 'solid'
			? ` fill-opacity="${palette.fillOpacity * fillStrength(certainty)}"`
			: strengthOf(certainty);
	return `${pattern}<path d="M0 0H${width}V${height}H0Z${inner}" fill="${paint}"${opacity} fill-rule="evenodd"/>${line}`;
}

/**
 * The same frame for an `<svg>` of any size that a page gives it: its sides are strokes along the edges, of
 * which the outer half is cut off.
 */
export function fluidFrameSvg({ mark, certainty }: FrameMark, palette: Palette, prefix: string): string {
	const band = frameWidth * palette.measures.scale;
	const half = mark.strength === 'half' ? ' stroke-opacity="0.5"' : '';
	const inner = `style="width:calc(100% - ${2 * band}px);height:calc(100% - ${2 * band}px)"`;
	const line = `<rect x="${band}" y="${band}" ${inner} fill="none" stroke="${palette.neutral}"${half}/>`;
	if (mark.fill === 'none') return line;
	const { pattern, paint } = frameFill(mark.fill, palette, prefix);
	const opacity =
		mark.fill === 'solid'
			? ` stroke-opacity="${palette.fillOpacity * fillStrength(certainty)}"`
			: strengthOf(certainty);
	return `${pattern}<rect width="100%" height="100%" fill="none" stroke="${paint}"${opacity} stroke-width="${2 * band}"/>${line}`;
}

/** The opacity of a pattern, where it is less than whole. */
const strengthOf = (certainty: FrameMark['certainty']): string =>
	certainty === 'possible' ? ` opacity="${fillStrength(certainty)}"` : '';

/** What fills a frame, and the pattern that it refers to. */
function frameFill(
	fill: Exclude<Mark['fill'], 'none'>,
	{ neutral, measures }: Palette,
	prefix: string
): { pattern: string; paint: string } {
	if (fill === 'solid') return { pattern: '', paint: neutral };
	const id = `${prefix}frame`;
	const pattern = patternSvg(id, fill, neutral, measures.patternPeriod * measures.scale);
	return { pattern: `<defs>${pattern}</defs>`, paint: `url(#${id})` };
}
