import type { GeoProjection } from 'd3-geo';
import type { Point } from 'geojson';
import { middleOf, type DrawnOutline, type MapView } from '#lib/cartography/map-view.ts';
import { fewerBy, lettersOf, type Palette } from '#lib/cartography/palette.ts';
import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import type { OutlineId } from '#lib/domain/ids.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { brokenLines, type LabelWish } from './place-labels.ts';
import { zoomOf, type Size } from './project-shapes.ts';
import type { BaseMapExtracts } from './svg-basemap.ts';
import { askedRadius, placedMarks } from './svg-chips.ts';

/** What labels are drawn with. */
export interface LabelDrawing {
	readonly basemap: BaseMapExtracts;
	readonly projection: GeoProjection;
	readonly palette: Palette;
	readonly size: Size;
	/** Whether it is a small map that shows where something lies: only the largest towns are named. */
	readonly isLocator: boolean;
}

/** A label, and how it looks. */
export interface Label extends LabelWish {
	/** What it names: an outline, a place of the selected passage, or something of the base map. */
	readonly names: { readonly outline: OutlineId } | 'place' | 'ground';
	readonly fill: string;
	readonly style: 'strong' | 'plain' | 'slanted';
}

/** Every name that the drawing could hold, the weightiest first. */
export function labelWishes(view: MapView, drawing: LabelDrawing): readonly Label[] {
	return [
		...zoneNames(view, drawing),
		...beyondRings(placeNames(view, drawing), view, drawing),
		...specialNames(view, drawing),
		...beyondRings(townNames(view, drawing), view, drawing),
		...groundNames(view, drawing)
	];
}

/** Names of what lies within the ring round the point that is asked about stand outside of it. */
function beyondRings(names: Label[], { points }: MapView, { projection, palette }: LabelDrawing): Label[] {
	const radius = askedRadius * palette.measures.scale;
	const rings = points
		.filter(({ kind }) => kind === 'asked')
		.map(({ position }) => pixel(projection, position));
	return names.map((name) => {
		const offsets = rings.map(([x, y]) => Math.hypot(x - name.at[0], y - name.at[1]));
		const held = offsets.find((offset) => offset < radius);
		return held === undefined ? name : { ...name, distance: Math.max(name.distance, held + radius * 1.3) };
	});
}

/** The zoom from which also what is no zone's chosen reading is named, as on the live map. */
const nearZoom = 8;

/** Zones are named in the middle of what is seen of them, rims below it; one that is not seen is not named. */
function zoneNames({ outlines }: MapView, drawing: LabelDrawing): Label[] {
	const { palette, projection, isLocator } = drawing;
	const { scale, zoneLetters } = palette.measures;
	const ofMain = zoneLetters[0];
	const isNear = zoomOf(projection) >= nearZoom;
	const marks = placedMarks(outlines, drawing);
	return outlines
		.filter(
			({ role, isSelected, label }) => label && (role === 'chosen' || ((isSelected || isNear) && !isLocator))
		)
		.toSorted((a, b) => nameOrder(a) - nameOrder(b))
		.flatMap((outline) => {
			const { role, label, note, rank } = outline;
			const seen = seenPart(outline.bbox, drawing);
			if (!seen) return [];
			const least = palette.measures.leastLetters / (note ? palette.measures.noteScale : 1);
			const size = Math.max(least, role === 'chosen' && rank === 'main' ? ofMain : 10.5) * scale;
			const most = Math.max(8, Math.min(30, drawing.size.width / size));
			return {
				names: { outline: outline.outline },
				at:
					(role === 'chosen' && marks.get(outline)) ||
					pixel(projection, [middleOf(seen)[0], role === 'rim' ? seen[1] : middleOf(seen)[1]]),
				lines: [...brokenLines(label, most), ...brokenLines(note ?? '', 40, true)],
				size,
				distance: Math.max(11 * scale, role === 'chosen' ? clearOf(seen, size, projection) : 0),
				beyond: beyondOf(outline, seen, projection),
				sides: role === 'rim' ? ['below', 'right', 'left', 'above'] : ['below', 'above', 'right', 'left'],
				isNeeded: role === 'chosen' && rank === 'main',
				isOffLines: true,
				fill: palette.ink,
				style: role === 'chosen' && rank === 'main' ? 'strong' : 'plain',
				hasDot: false
			};
		});
}

/** How far the name of a small zone stands from its middle, so that it does not lie on it; 0 for one with room for it. */
function clearOf(seen: BoundingBox, letters: number, projection: GeoProjection): number {
	const [, half] = halvesOf(seen, projection);
	return half * 2 < letters * 5 ? half + letters * 0.3 : 0;
}

/** How far an outline reaches from the point of its name: a rim is named from its lower side. */
function beyondOf({ role }: DrawnOutline, seen: BoundingBox, projection: GeoProjection) {
	const [across, down] = halvesOf(seen, projection);
	const isRim = role === 'rim';
	return { left: across, right: across, above: isRim ? down * 2 : down, below: isRim ? 0 : down };
}

/** Half the width and half the height of what is seen of a zone, in pixels. */
function halvesOf([west, south, east, north]: BoundingBox, projection: GeoProjection): Pixel {
	const [left, top] = pixel(projection, [west, north]);
	const [right, bottom] = pixel(projection, [east, south]);
	return [(right - left) / 2, (bottom - top) / 2];
}

/** Main zones are named first, among them the smallest, which have the least room. */
function nameOrder({ role, rank, area }: DrawnOutline): number {
	return (role === 'chosen' ? 0 : 2) + (rank === 'main' ? 0 : 1) + Math.min(0.9, area / 50_000);
}

/** The part of an extent that lies in the drawing. */
function seenPart(
	[west, south, east, north]: BoundingBox,
	{ projection, size }: LabelDrawing
): BoundingBox | undefined {
	const [left, top] = projection.invert?.([0, 0]) ?? [west, north];
	const [right, bottom] = projection.invert?.([size.width, size.height]) ?? [east, south];
	const seen: BoundingBox = [
		Math.max(west, left),
		Math.max(south, bottom),
		Math.min(east, right),
		Math.min(north, top)
	];
	return seen[0] < seen[2] && seen[1] < seen[3] ? seen : undefined;
}

function placeNames({ points }: MapView, { palette, projection }: LabelDrawing): Label[] {
	const { scale, zoneLetters } = palette.measures;
	return points
		.filter(({ kind, label }) => kind === 'place' && label)
		.map(({ position, label = '' }) => ({
			names: 'place',
			at: pixel(projection, position),
			lines: brokenLines(label, 24),
			size: Math.min(11.5, zoneLetters[0]) * scale,
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
	const from = [5.4, 7, 8.6, 9.8].map((zoom) => zoom + fewerBy(drawing.palette));
	const most = drawing.isLocator ? 1 : from.filter((least) => zoom >= least).length + 1;
	return named(drawing, 'towns', ({ properties }) => (properties.rank ?? 5) <= most).map((feature) => ({
		...plain(view, drawing, feature, 10.5 - ((feature.properties.rank ?? 5) - 1) * 0.4),
		sides: ['right', 'left', 'above', 'below'],
		fill: (feature.properties.rank ?? 5) <= 2 ? drawing.palette.ink : drawing.palette.quietInk,
		hasDot: true
	}));
}

function groundNames(view: MapView, drawing: LabelDrawing): Label[] {
	const isOnWall = drawing.palette.measures.leastLetters > 0;
	const kinds = drawing.isLocator
		? ['country']
		: ['country', 'sea', ...(isOnWall ? [] : ['region']), 'river', 'lake'];
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
		names: 'ground',
		at: pixel(projection, [longitude, latitude]),
		lines: [{ text: inLanguage(namesFor(view, properties.names ?? {}), view.language), isNote: false }],
		size: lettersOf(palette, size),
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
