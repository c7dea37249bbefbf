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
		toothLayer(view)
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
				'fill-opacity': byOutline(solid, ({ rank }) => opacityOf(rank, palette), palette.fillOpacity),
				'fill-antialias': false
			}
		},
		{
			id: 'zone-patterned',
			type: 'fill',
			source: zoneSource,
			filter: among(patterned),
			layout: { 'fill-sort-key': sort },
			paint: { 'fill-pattern': byOutline(patterned, patternOf, 'none'), 'fill-antialias': false }
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
	const width = byOutline(own, (outline) => widthOf(outline, edge) * palette.measures.scale, 1);
	const paint: LineLayerSpecification['paint'] = {
		'line-color': byOutline(own, colourOf(palette), palette.neutral),
		'line-opacity': byOutline(own, ({ mark }) => (mark.strength === 'half' ? 0.5 : 1), 1),
		'line-width': ['+', width, ['case', ['boolean', ['feature-state', 'isHovered'], false], 1, 0]]
	};
	if (edge === 'dashed') paint['line-dasharray'] = [3, 1.6];
	if (edge === 'faded') {
		const inset = byOutline(own, (outline) => (widthOf(outline, edge) / 2) * palette.measures.scale, 1);
		paint['line-offset'] = inset;
		paint['line-blur'] = byOutline(
			own,
			(outline) => widthOf(outline, edge) * 0.8 * palette.measures.scale,
			1
		);
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
function toothLayer({ outlines }: MapView): LayerSpecification {
	return {
		id: 'siege-teeth',
		type: 'symbol',
		source: zoneSource,
		filter: among(outlines.filter(({ mark }) => mark.hasTeeth)),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': tooth.spacing,
			'icon-image': imageIds.tooth,
			'icon-anchor': 'top',
			'icon-rotation-alignment': 'map',
			'icon-keep-upright': false,
			'icon-overlap': 'always',
			'icon-ignore-placement': true,
			'icon-padding': 0
		}
	};
}

/** The width of a line in CSS pixels: of the blur, where the edge fades. */
function widthOf({ role, rank, isSelected }: DrawnOutline, edge: EdgeKind): number {
	const plain = role === 'reading' ? 1.25 : isSelected ? 3 : rank === 'beside' ? 1.5 : 2;
	return edge === 'faded' ? 4 + plain * 4 : plain;
}

const opacityOf = (rank: DrawnOutline['rank'], { fillOpacity }: Palette): number =>
	rank === 'beside' ? fillOpacity * 0.7 : fillOpacity;

const colourOf =
	({ neutral }: Palette) =>
	({ mark, hue }: DrawnOutline): string =>
		mark.ink === 'neutral' ? neutral : hue;

const patternOf = ({ mark, hue }: DrawnOutline): string =>
	mark.fill === 'solid' || mark.fill === 'none' ? 'none' : patternId(mark.fill, hue);

function among(outlines: readonly DrawnOutline[]): FilterSpecification {
	return ['in', outlineId, ['literal', outlines.map(({ outline }) => outline)]];
}

/** A value for each outline, as one expression; the plain value when all are alike. */
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
	const [only] = ids.keys();
	if (ids.size === 1 && only !== undefined) return only;
	return [
		'match',
		outlineId,
		...[...ids].flatMap(([own, of]) => [of, own]),
		fallback
	] as unknown as ExpressionSpecification;
}
