import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { EdgeKind } from '#lib/domain/outline.ts';
import { imageIds, patternId } from './map-images.ts';
import type { DrawnOutline, MapView } from './map-view.ts';
import { fillStrength } from './marks.ts';
import { sideAt, teethAt } from './outline-size.ts';
import type { Palette } from './palette.ts';
import { tooth } from './siege-teeth.ts';

/** The source of all outlines, whose features carry `id` and `areaKm2`. */
export const zoneSource = 'zones';

/** The layer, not seen, that tells which outlines lie under a point. */
export const hitLayer = 'zone-hit';

const outlineId: ExpressionSpecification = ['get', 'id'];

/**
 * The layers of the zones: fills by status, lines by edge, teeth on the rims of sieges. The same layers for
 * every view; only their filters and paint differ, so that a step in time changes little.
 */
export function zoneLayers(view: MapView, palette: Palette): LayerSpecification[] {
	return [
		...fillLayers(view, palette),
		...(['faded', 'dashed', 'sharp'] as const).map((edge) => lineLayer(edge, view, palette)),
		toothLayer(view, palette)
	];
}

function fillLayers({ outlines }: MapView, palette: Palette): LayerSpecification[] {
	const solid = outlines.filter(({ mark }) => mark.fill === 'solid');
	const patterned = outlines.filter(({ mark }) => mark.fill !== 'solid' && mark.fill !== 'none');
	const sort: DataDrivenPropertyValueSpecification<number> = ['-', ['to-number', ['get', 'areaKm2'], 0]];
	return [
		{
			id: 'zone-solid',
			type: 'fill',
			source: zoneSource,
			filter: among(solid),
			layout: { 'fill-sort-key': sort },
			paint: {
				'fill-color': byOutline(solid, colourOf(palette), palette.neutral),
				'fill-opacity': byOutline(
					solid,
					(outline) => palette.fillOpacity * quieted(outline),
					palette.fillOpacity
				),
				'fill-antialias': false
			}
		},
		{
			id: 'zone-patterned',
			type: 'fill',
			source: zoneSource,
			filter: among(patterned),
			layout: { 'fill-sort-key': sort },
			paint: {
				'fill-pattern': byOutline(patterned, patternOf, imageIds.nothing),
				'fill-opacity': byOutline(
					patterned,
					(outline) => palette.patternOpacity * quieted(outline),
					palette.patternOpacity
				)
			}
		},
		{
			id: hitLayer,
			type: 'fill',
			source: zoneSource,
			filter: among(outlines),
			layout: { 'fill-sort-key': sort },
			paint: { 'fill-color': palette.neutral, 'fill-opacity': 0 }
		}
	];
}

function lineLayer(edge: EdgeKind, { outlines }: MapView, palette: Palette): LineLayerSpecification {
	const own = outlines.filter(({ mark }) => mark.line === edge);
	const { scale, leastLine } = palette.measures;
	const hover: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'isHovered'], false], 1, 0];
	const paint: LineLayerSpecification['paint'] = {
		'line-color': byOutline(own, colourOf(palette), palette.neutral),
		'line-opacity': byOutline(own, ({ mark }) => (mark.strength === 'half' ? 0.5 : 1), 1),
		'line-width': byScale((zoom) => [
			'+',
			byOutline(own, (outline) => rounded(Math.max(leastLine, widthOf(outline) * scale * shrink(zoom))), 1),
			hover
		])
	};
	if (edge === 'dashed') paint['line-dasharray'] = [3, 1.6];
	if (edge === 'faded') {
		const blurred = (part: number): ExpressionSpecification =>
			byZoom((zoom) => byOutline(own, (outline) => rounded(blurWidth(outline, zoom) * scale * part), 1));
		paint['line-width'] = blurred(1);
		paint['line-offset'] = blurred(0.25);
		paint['line-blur'] = blurred(0.75);
	}
	return {
		id: `zone-line-${edge}`,
		type: 'line',
		source: zoneSource,
		filter: among(own),
		layout: {
			'line-join': 'round',
			'line-cap': edge === 'dashed' ? 'butt' : 'round',
			'line-sort-key': byOutline(
				own,
				({ isSelected, role }) => (isSelected ? 2 : role === 'chosen' ? 1 : 0),
				0
			)
		},
		paint
	};
}

/** A picture of one tooth set along the rim; an outline's rings are wound so that its tip points inwards. */
function toothLayer({ outlines }: MapView, { measures: { scale } }: Palette): LayerSpecification {
	const toothed = outlines.filter(({ mark }) => mark.hasTeeth);
	/** As near to each other as the smallest that are seen need it: what sets them apart knows no outline. */
	const smallest = (zoom: number): number =>
		Math.min(1, ...toothed.map((outline) => teethAt(outline, zoom, scale) || 1));
	return {
		id: 'siege-teeth',
		type: 'symbol',
		source: zoneSource,
		filter: among(toothed),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': byZoom((zoom) => rounded(tooth.spacing * scale * shrink(zoom) * smallest(zoom))),
			'icon-image': imageIds.tooth,
			'icon-size': byZoom((zoom) =>
				byOutline(toothed, (outline) => rounded(scale * shrink(zoom) * teethAt(outline, zoom, scale)), 1)
			),
			'icon-anchor': 'top',
			'icon-rotation-alignment': 'map',
			'icon-keep-upright': false,
			'icon-overlap': 'always',
			'icon-ignore-placement': true,
			'icon-padding': 0
		}
	};
}

/** The width of a line in CSS pixels. */
function widthOf({ role, rank, isSelected }: DrawnOutline): number {
	return role === 'reading' ? 1.25 : isSelected ? 3 : rank === 'beside' ? 1.5 : 2;
}

/**
 * The width of a faded edge at a zoom, in CSS pixels: wide, but never wider than the outline has room for; on
 * a rim narrow enough for its teeth to be seen.
 */
function blurWidth(outline: DrawnOutline, zoom: number): number {
	const wanted = outline.mark.ink === 'neutral' ? 4.5 : 3 + widthOf(outline) * 3;
	return Math.max(1.5, Math.min(wanted, sideAt(outline, zoom) * 0.12));
}

type OfZoom = (zoom: number) => number | ExpressionSpecification;

/** A value that changes with the zoom, evenly between whole zooms. */
const byZoom = (value: OfZoom): ExpressionSpecification => between([5, 6, 7, 8, 9, 10, 11, 12], value);

/** A value that changes with the zoom as {@link shrink} does. */
const byScale = (value: OfZoom): ExpressionSpecification => between(shrinking, value);

function between(zooms: readonly number[], value: OfZoom): ExpressionSpecification {
	const stops = zooms.flatMap((zoom) => [zoom, value(zoom)]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** The zooms from which and up to which lines grow. */
const shrinking = [6, 8.8] as const;

/** How much thinner lines are on maps of a small scale, where they crowd. */
const shrink = (zoom: number): number => Math.min(1, Math.max(0.65, 0.65 + (zoom - 6) / 8));

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The part of its strength that a fill keeps: less beside the main zones, and where the status only may hold. */
const quieted = ({ rank, certainty }: DrawnOutline): number =>
	(rank === 'beside' ? 0.7 : 1) * fillStrength(certainty);

const colourOf =
	({ neutral }: Palette) =>
	({ mark, hue }: DrawnOutline): string =>
		mark.ink === 'neutral' ? neutral : hue;

const patternOf = ({ mark, hue }: DrawnOutline): string =>
	mark.fill === 'solid' || mark.fill === 'none' ? imageIds.nothing : patternId(mark.fill, hue);

function among(outlines: readonly DrawnOutline[]): FilterSpecification {
	return ['in', outlineId, ['literal', outlines.map(({ outline }) => outline)]];
}

/**
 * A value for each outline, as one expression, also where all are alike: a layer that went from a plain value to an
 * expression would have to be drawn by another program, which is long in the making.
 */
function byOutline<Value extends string | number>(
	outlines: readonly DrawnOutline[],
	value: (outline: DrawnOutline) => Value,
	fallback: Value
): Value | ExpressionSpecification {
	const ids = new Map<Value, string[]>();
	for (const outline of outlines) {
		const own = value(outline);
		ids.set(own, [...(ids.get(own) ?? []), outline.outline]);
	}
	if (ids.size === 0) return fallback;
	return [
		'match',
		outlineId,
		...[...ids].flatMap(([own, of]) => [of, own]),
		fallback
	] as unknown as ExpressionSpecification;
}
