import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { EdgeKind } from '#lib/domain/outline.ts';
import { imageIds, patternId } from './map-images.ts';
import type { DrawnOutline, MapView } from './map-view.ts';
import { neutralSubjects } from './marks.ts';
import type { OutlineState } from './outline-states.ts';
import { teethAt } from './outline-size.ts';
import type { Palette } from './palette.ts';
import { patternKinds, type FillKind, type PatternKind } from './patterns.ts';
import { tooth } from './siege-teeth.ts';

/** The source of all outlines, whose features carry `id`, `zone`, `shows` and `areaKm2`, and an `OutlineState` each. */
export const zoneSource = 'zones';

/**
 * The source of what stands along rings. It holds the same outlines: what stands along them is laid anew when the date
 * moves, and apart from the fills and lines, which are not.
 */
export const ringSource = 'rings';

/** The layer, not seen, that tells which outlines lie under a point, also those that a view does not draw. */
export const hitLayer = 'zone-hit';

/**
 * The layers of the zones: fills by status, lines by edge, teeth on the rims of sieges. They hold every outline; which
 * of them a view draws, and how, is the state of its feature. A step in time changes that, and the teeth.
 */
export function zoneLayers(view: MapView, palette: Palette): LayerSpecification[] {
	return [
		...fillLayers(view, palette),
		...(['faded', 'dashed', 'sharp'] as const).map((edge) => lineLayer(edge, view, palette)),
		toothLayer(view, palette)
	];
}

function fillLayers({ hues }: MapView, palette: Palette): LayerSpecification[] {
	const layout = { 'fill-sort-key': ['-', areaKm2] as ExpressionSpecification };
	const opacity = (fill: FillKind, most: number): ExpressionSpecification =>
		ifEqual('fill', fill, ['*', most, stateNumber('fillStrength')]);
	return [
		{
			id: 'zone-solid',
			type: 'fill',
			source: zoneSource,
			layout,
			paint: {
				'fill-color': colourOfZone(hues, palette),
				'fill-opacity': opacity('solid', palette.fillOpacity),
				'fill-antialias': false
			}
		},
		...patternKinds.map((kind): LayerSpecification => ({
			id: `zone-${kind}`,
			type: 'fill',
			source: zoneSource,
			layout,
			paint: {
				'fill-pattern': byZone(hues, kind),
				'fill-opacity': opacity(kind, palette.patternOpacity)
			}
		})),
		{
			id: hitLayer,
			type: 'fill',
			source: zoneSource,
			layout,
			paint: { 'fill-color': palette.neutral, 'fill-opacity': 0 }
		}
	];
}

function lineLayer(
	edge: EdgeKind,
	{ hues, selectedZone }: MapView,
	palette: Palette
): LineLayerSpecification {
	const { scale, leastLine } = palette.measures;
	const hover: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'isHovered'], false], 1, 0];
	const paint: LineLayerSpecification['paint'] = {
		'line-color': [
			'case',
			['in', ['get', 'shows'], ['literal', neutralSubjects]],
			palette.neutral,
			colourOfZone(hues, palette)
		],
		'line-opacity': ifEqual('line', edge, stateNumber('lineStrength')),
		'line-width': byScale((zoom) => [
			'+',
			['max', leastLine, ['*', rounded(scale * shrink(zoom)), stateNumber('width')]],
			hover
		])
	};
	if (edge === 'dashed') paint['line-dasharray'] = [3, 1.6];
	if (edge === 'faded') {
		// Wide, but never wider than the outline has room for.
		const blurred = (part: number): ExpressionSpecification =>
			byZoom((zoom) => [
				'*',
				rounded(scale * part),
				['max', 1.5, ['min', stateNumber('blur'), ['*', 2 ** zoom, stateNumber('room')]]]
			]);
		paint['line-width'] = blurred(1);
		paint['line-offset'] = blurred(0.25);
		paint['line-blur'] = blurred(0.75);
	}
	return {
		id: `zone-line-${edge}`,
		type: 'line',
		source: zoneSource,
		layout: {
			'line-join': 'round',
			'line-cap': edge === 'dashed' ? 'butt' : 'round',
			'line-sort-key': smallerLater(selectedZone)
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
		source: ringSource,
		filter: ['in', ['get', 'id'], ['literal', toothed.map(({ outline }) => outline)]],
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': byZoom((zoom) => rounded(tooth.spacing * scale * shrink(zoom) * smallest(zoom))),
			'icon-image': imageIds.tooth,
			'icon-size': byZoom((zoom) =>
				byOutline(toothed, (outline) => rounded(scale * shrink(zoom) * teethAt(outline, zoom, scale)))
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

const areaKm2: ExpressionSpecification = ['to-number', ['get', 'areaKm2'], 0];

/** Small outlines over large ones, those of the selected zone over all others. */
function smallerLater(selected: MapView['selectedZone']): DataDrivenPropertyValueSpecification<number> {
	return ['case', ['==', ['get', 'zone'], selected ?? ''], 1, ['-', areaKm2]];
}

function stateNumber(name: keyof OutlineState): ExpressionSpecification {
	return ['number', ['feature-state', name], 0];
}

/** The colour of each zone. */
function colourOfZone(hues: MapView['hues'], { neutral }: Palette): ExpressionSpecification | string {
	const colours = Object.entries(hues).flat();
	if (colours.length === 0) return neutral;
	return ['match', ['get', 'zone'], ...colours, neutral] as unknown as ExpressionSpecification;
}

/** A value where the state is so, else 0: the outline is not seen in this layer. */
function ifEqual(
	name: keyof OutlineState,
	wanted: string,
	value: ExpressionSpecification
): ExpressionSpecification {
	return ['case', ['==', ['feature-state', name], wanted], value, 0];
}

/** The pattern of each zone in its colour. */
function byZone(hues: MapView['hues'], kind: PatternKind): ExpressionSpecification | string {
	const patterns = Object.entries(hues).flatMap(([zone, hue]) => [zone, patternId(kind, hue)]);
	if (patterns.length === 0) return imageIds.nothing;
	return ['match', ['get', 'zone'], ...patterns, imageIds.nothing] as unknown as ExpressionSpecification;
}

/** A number for each outline. */
function byOutline(
	outlines: readonly DrawnOutline[],
	value: (outline: DrawnOutline) => number
): number | ExpressionSpecification {
	const numbers = outlines.flatMap((outline) => [outline.outline, value(outline)]);
	if (numbers.length === 0) return 1;
	return ['match', ['get', 'id'], ...numbers, 1] as unknown as ExpressionSpecification;
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

const rounded = (value: number): number => Math.round(value * 100) / 100;
