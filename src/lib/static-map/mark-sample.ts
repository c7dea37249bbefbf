import type { Mark } from '#lib/cartography/marks.ts';
import type { DrawnOutline, DrawnPoint, MapView } from '#lib/cartography/map-view.ts';
import type { ThemeName } from '#lib/cartography/palette.ts';
import type { OutlineId, ZoneId } from '#lib/domain/ids.ts';
import { mapSvg } from './map-svg.ts';
import type { Size } from './project-shapes.ts';

/** What a sample shows, and how. */
export interface SampleOptions {
	/** The mark of an outline, or a reported violation. */
	readonly mark: Mark | 'violation';
	/** As `#rrggbb`. */
	readonly hue: string;
	readonly theme: ThemeName;
	/** Lines and letters against their usual size. */
	readonly scale: number;
	readonly size: Size;
	/** What every id begins with, so that several samples fit one page. */
	readonly prefix: string;
	/** What it shows, for those who do not see it. */
	readonly title: string;
}

/** The part of the ground that the picture is fitted to, from its middle, in degrees. */
const reach = 0.6;
/** The padding of the drawing round that part, and the margin that is left round what is drawn, in pixels. */
const [padding, margin] = [6, 1.6];

/** Half the width and height of what is drawn, in degrees: all of the picture but a margin for its line. */
function halvesOf({ width, height }: Size, scale: number): readonly [number, number] {
	const degrees = (reach * 2) / (Math.min(width, height) - padding * 2 * scale);
	return [(width / 2 - margin * scale) * degrees, (height / 2 - margin * scale) * degrees];
}

/**
 * A mark on a bare ground, drawn by the very functions that draw the maps: what a test card shows of it holds for
 * them.
 */
export function markSample({ mark, hue, theme, scale, size, prefix, title }: SampleOptions): string {
	const [half, tall] = halvesOf(size, scale);
	const corners = [
		[-half, -tall],
		[half, -tall],
		[half, tall],
		[-half, tall],
		[-half, -tall]
	];
	const outline: DrawnOutline = {
		outline: 'sample' as OutlineId,
		zone: 'sample' as ZoneId,
		shows: 'arrangement',
		role: 'chosen',
		mark:
			mark === 'violation'
				? { ink: 'zone', fill: 'solid', line: 'sharp', strength: 'full', hasTeeth: false }
				: mark,
		hue,
		rank: 'main',
		label: '',
		bbox: [-half, -tall, half, tall],
		area: 10_000_000,
		isSelected: false
	};
	const violation: DrawnPoint = {
		kind: 'violation',
		position: [0, 0],
		passages: [],
		isExact: true,
		isPast: false
	};
	const view: MapView = {
		language: 'en',
		otherLanguages: [],
		theme,
		scale,
		hasBasemap: false,
		hues: {},
		outlines: [outline],
		points: mark === 'violation' ? [violation] : []
	};
	return mapSvg(
		view,
		{ outlines: { [outline.outline]: { type: 'Polygon', coordinates: [corners] } }, basemap: {} },
		{
			size,
			extent: [-reach, -reach, reach, reach],
			isLocator: true,
			prefix,
			title,
			description: ''
		}
	);
}
