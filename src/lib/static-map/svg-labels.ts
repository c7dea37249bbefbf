import type { GeoProjection } from 'd3-geo';
import type { Point } from 'geojson';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import { middleOf, type MapView } from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { noteSize, placeLabels, type Box, type LabelWish, type PlacedLabel } from './place-labels.ts';
import { zoomOf, type Size } from './project-shapes.ts';
import type { BaseMapExtracts } from './svg-basemap.ts';
import { attributes, escapeText } from './svg-text.ts';

/** What labels are drawn with. */
export interface LabelDrawing {
	readonly basemap: BaseMapExtracts;
	readonly projection: GeoProjection;
	readonly palette: Palette;
	readonly size: Size;
	/** Whether it is a small map that shows where something lies: only the largest towns are named. */
	readonly isLocator: boolean;
	/** What labels keep off. */
	readonly obstacles: readonly Box[];
}

interface Label extends LabelWish {
	readonly fill: string;
	readonly style: 'strong' | 'plain' | 'slanted';
	readonly hasDot: boolean;
}

/** The names of zones, places, towns, countries and waters, each where there is room, the weightiest first. */
export function labelsSvg(view: MapView, drawing: LabelDrawing): string {
	const wishes = [
		...zoneNames(view, drawing),
		...placeNames(view, drawing),
		...specialNames(view, drawing),
		...townNames(view, drawing),
		...groundNames(view, drawing)
	];
	const { size, palette, obstacles } = drawing;
	const margin = 12 * palette.measures.scale;
	const frame = { left: margin, top: margin, right: size.width - margin, bottom: size.height - margin };
	const placed = placeLabels(wishes, frame, obstacles);
	const dots = placed.filter(({ wish }) => wish.hasDot).map(({ wish }) => dotSvg(wish, palette));
	const texts = placed.toReversed().map((label) => textSvg(label, view.language, palette));
	return dots.join('') + texts.join('');
}

function zoneNames({ outlines }: MapView, { palette, projection, isLocator }: LabelDrawing): Label[] {
	const { scale } = palette.measures;
	return outlines
		.filter(({ role, isSelected }) => role === 'chosen' || (isSelected && !isLocator))
		.toSorted((a, b) => Number(b.role === 'chosen') - Number(a.role === 'chosen'))
		.map(({ role, label, note, bbox, rank }) => ({
			at: pixel(projection, middleOf(bbox)),
			lines: note ? [label, note] : [label],
			size: (role !== 'chosen' ? 10 : rank === 'main' ? 13 : 11) * scale,
			distance: 11 * scale,
			sides: ['below', 'above', 'right', 'left'],
			isNeeded: role === 'chosen',
			fill: palette.ink,
			style: role === 'chosen' ? 'strong' : 'plain',
			hasDot: false
		}));
}

function placeNames({ points }: MapView, { palette, projection }: LabelDrawing): Label[] {
	const { scale } = palette.measures;
	return points
		.filter(({ kind, label }) => kind === 'place' && label)
		.map(({ position, label = '' }) => ({
			at: pixel(projection, position),
			lines: [label],
			size: 11.5 * scale,
			distance: 8 * scale,
			sides: ['right', 'left', 'above', 'below'],
			isNeeded: true,
			fill: palette.ink,
			style: 'strong',
			hasDot: false
		}));
}

/** The name of an area whose status is set apart stands in every drawing that shows it. */
function specialNames(view: MapView, drawing: LabelDrawing): Label[] {
	return named(drawing, 'labels', ({ properties }) => properties.of === 'special-area').map((feature) => ({
		...plain(view, drawing, feature, 9.5),
		sides: ['middle', 'left', 'right'],
		isNeeded: true
	}));
}

function townNames(view: MapView, drawing: LabelDrawing): Label[] {
	const zoom = zoomOf(drawing.projection);
	const most = drawing.isLocator ? 1 : [5.4, 7, 8.6, 9.8].filter((from) => zoom >= from).length + 1;
	return named(drawing, 'towns', ({ properties }) => (properties.rank ?? 5) <= most).map((feature) => ({
		...plain(view, drawing, feature, 10.5 - ((feature.properties.rank ?? 5) - 1) * 0.4),
		sides: ['right', 'left', 'above', 'below'],
		fill: (feature.properties.rank ?? 5) <= 2 ? drawing.palette.ink : drawing.palette.quietInk,
		hasDot: true
	}));
}

function groundNames(view: MapView, drawing: LabelDrawing): Label[] {
	const kinds = drawing.isLocator ? ['country'] : ['country', 'sea', 'region', 'river', 'lake'];
	return kinds.flatMap((kind) =>
		named(drawing, 'labels', ({ properties }) => properties.of === kind).map((feature) => ({
			...plain(view, drawing, feature, kind === 'country' ? 11 : 9.5),
			style: kind === 'sea' || kind === 'river' || kind === 'lake' ? ('slanted' as const) : ('plain' as const)
		}))
	);
}

function plain(
	view: MapView,
	{ palette, projection }: LabelDrawing,
	{ geometry, properties }: BaseMapFeature<Point>,
	size: number
): Label {
	const [longitude = 0, latitude = 0] = geometry.coordinates;
	const { scale } = palette.measures;
	return {
		at: pixel(projection, [longitude, latitude]),
		lines: [inLanguage(namesFor(view, properties.names ?? {}), view.language)],
		size: size * scale,
		distance: 4.5 * scale,
		sides: ['middle'],
		isNeeded: false,
		fill: palette.quietInk,
		style: 'plain',
		hasDot: false
	};
}

/** Names with the languages of the atlas in its own order, so that what is missing falls back alike everywhere. */
function namesFor(
	{ otherLanguages }: MapView,
	names: Readonly<Record<Language, string>>
): Record<Language, string> {
	const fallback = otherLanguages.find((language) => names[language] !== undefined);
	return fallback === undefined ? names : { [fallback]: names[fallback]!, ...names };
}

function named(
	{ basemap, projection, size }: LabelDrawing,
	file: 'towns' | 'labels',
	isWanted: (feature: BaseMapFeature) => boolean
): BaseMapFeature<Point>[] {
	return (basemap[file]?.features ?? []).filter((feature): feature is BaseMapFeature<Point> => {
		if (feature.geometry.type !== 'Point' || !isWanted(feature)) return false;
		const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
		const [x, y] = pixel(projection, [longitude, latitude]);
		return x > 0 && y > 0 && x < size.width && y < size.height;
	});
}

function pixel(projection: GeoProjection, [longitude, latitude]: readonly [number, number]): Pixel {
	return projection([longitude, latitude]) ?? [-1000, -1000];
}

function dotSvg({ at: [cx, cy] }: Label, { quietInk, halo, measures }: Palette): string {
	const radius = 2 * measures.scale;
	return `<circle${attributes({ cx, cy, r: radius, fill: quietInk, stroke: halo, 'stroke-width': measures.scale })}/>`;
}

function textSvg({ wish, side, x, y }: PlacedLabel<Label>, language: Language, palette: Palette): string {
	const isRtl = isRightToLeft(language);
	const begins = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
	const anchor = isRtl && begins !== 'middle' ? (begins === 'start' ? 'end' : 'start') : begins;
	const look = {
		'font-size': wish.size,
		'font-weight': wish.style === 'strong' ? 600 : undefined,
		'font-style': wish.style === 'slanted' ? 'italic' : undefined,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		fill: wish.fill
	};
	const [first = '', ...rest] = wish.lines;
	const notes = rest.map(
		(note) =>
			`<tspan${attributes({ x, dy: wish.size * 0.98, 'font-size': wish.size * noteSize, 'font-weight': 400, fill: palette.quietInk })}>${escapeText(note)}</tspan>`
	);
	return `<text${attributes({ x, y, ...look })}>${escapeText(first)}${notes.join('')}</text>`;
}
