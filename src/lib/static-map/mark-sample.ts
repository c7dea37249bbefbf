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

/** Half the width and height of what is drawn, in degrees. */
const [half, tall] = [3.2, 1.5];
const oblong = {
	type: 'Polygon' as const,
	coordinates: [
		[
			[-half, -tall],
			[half, -tall],
			[half, tall],
			[-half, tall],
			[-half, -tall]
		]
	]
};

/**
 * A mark on a bare ground, drawn by the very functions that draw the maps: what a test card shows of it holds for
 * them.
 */
export function markSample({ mark, hue, theme, scale, size, prefix, title }: SampleOptions): string {
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
		outlines: [outline],
		points: mark === 'violation' ? [violation] : []
	};
	return mapSvg(
		view,
		{ outlines: { [outline.outline]: oblong }, basemap: {} },
		{
			size,
			extent: [-0.6, -0.6, 0.6, 0.6],
			isLocator: true,
			prefix,
			title,
			description: ''
		}
	);
}
