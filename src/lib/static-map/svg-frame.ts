import { frameSvg, frameWidth } from '#lib/cartography/frame.ts';
import { nationwideLetters, plateLineHeight, plateOf } from '#lib/cartography/frame-plate.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Box } from './boxes.ts';
import type { Size } from './project-shapes.ts';
import { attributes, escapeText } from './svg-text.ts';

/** Where the plate lies that names a nationwide arrangement. */
export function plateBox({ frame }: MapView, size: Size, { measures }: Palette): Box | undefined {
	if (!frame) return undefined;
	const { width, height } = plateOf(frame, size.width, measures.scale);
	return { left: (size.width - width) / 2, top: 0, right: (size.width + width) / 2, bottom: height };
}

/** The frame that a nationwide arrangement tints, with its name. */
export function nationwideSvg({ frame }: MapView, size: Size, palette: Palette, prefix: string): string {
	if (!frame) return '';
	const { scale } = palette.measures;
	const { lines, width, height } = plateOf(frame, size.width, scale);
	const rect = attributes({ x: (size.width - width) / 2, width, height, rx: 3 * scale, fill: palette.paper });
	const letters = { 'font-size': nationwideLetters * scale, 'text-anchor': 'middle', fill: palette.ink };
	const texts = lines.map((line, index) => {
		const y = (frameWidth + 3 + index * plateLineHeight) * scale;
		return `<text${attributes({ x: size.width / 2, y, ...letters })}>${escapeText(line)}</text>`;
	});
	return `${frameSvg(frame, size, palette, prefix)}<rect${rect}/>${texts.join('')}`;
}
