import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { patternSvg } from './patterns.ts';

/** How wide the frame of a map is, in CSS pixels. */
export const frameWidth = 9;

/**
 * The frame that a nationwide arrangement tints, as the inside of an `<svg>`: a band along the edges, filled
 * by the arrangement's status, and a line along its inner side.
 * @param size of the map in CSS pixels
 * @param prefix of the ids within it, unique in the page
 */
export function frameSvg(
	mark: Mark,
	{ width, height }: { readonly width: number; readonly height: number },
	palette: Palette,
	prefix: string
): string {
	const { scale, patternPeriod } = palette.measures;
	const band = frameWidth * scale;
	const inner = `M${band} ${band}V${height - band}H${width - band}V${band}Z`;
	const line = `<path d="${inner}" fill="none" stroke="${palette.neutral}"${mark.strength === 'half' ? ' stroke-opacity="0.5"' : ''}/>`;
	if (mark.fill === 'none') return line;
	const id = `${prefix}frame`;
	const isSolid = mark.fill === 'solid';
	const paint = isSolid
		? `fill="${palette.neutral}" fill-opacity="${palette.fillOpacity}"`
		: `fill="url(#${id})"`;
	const pattern =
		mark.fill === 'solid'
			? ''
			: `<defs>${patternSvg(id, mark.fill, palette.neutral, patternPeriod * scale)}</defs>`;
	return `${pattern}<path d="M0 0H${width}V${height}H0Z${inner}" ${paint} fill-rule="evenodd"/>${line}`;
}
