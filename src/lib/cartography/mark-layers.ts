import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ZoneRank } from '#lib/domain/zone.ts';
import { imageIds } from './map-images.ts';
import { labelFonts } from './map-fonts.ts';
import type { Palette } from './palette.ts';

/** The source of the names of outlines, of their round marks and of violations; see `markFeatures`. */
export const markSource = 'marks';
/** The source of the places that are marked and of the point that is asked about. */
export const placeSource = 'places';
/** A source of what is marked. */
export type MarkSource = typeof markSource | typeof placeSource;

/** The layers whose features are places that can be pressed. */
export const pointLayers = ['mark-place', 'mark-violation'] as const;

/** The layer of the round marks of outlines and sieges that are too small to be seen. */
export const chipLayer = 'mark-chip';

/** The layers whose features stand for an outline that can be pressed. */
export const nameLayerIds = [chipLayer, 'mark-beside-name', 'mark-zone-name', 'mark-standing-name'] as const;

const ofKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/**
 * Where the name of a line stands against its point, in letters: below it, beside it, below the name of the zone that
 * stands there, or above it. A side comes again farther off.
 */
const besideLine: (string | [number, number])[] = [
	'top',
	[0, 0.7],
	'left',
	[3, 0.5],
	'right',
	[-3, 0.5],
	'top',
	[0, 3.8],
	'bottom',
	[0, -4],
	'left',
	[6, 0.5],
	'right',
	[-6, 0.5]
];

/** On one of eight sides of a point, near before farther off; each reach in letters. */
const onSides = (reaches: readonly number[]): (string | [number, number])[] =>
	reaches.flatMap((reach) => {
		const part = reach * Math.SQRT1_2;
		return [
			['top', [0, reach]],
			['bottom', [0, -reach]],
			['left', [reach, 0]],
			['right', [-reach, 0]],
			['top-left', [part, part]],
			['top-right', [-part, part]],
			['bottom-left', [part, -part]],
			['bottom-right', [-part, -part]]
		].flat() as (string | [number, number])[];
	});

/**
 * Where the name of a zone or a place stands against its point: clear of a siege's ring; where all is taken, within the
 * outline itself.
 */
const besideMark = onSides([1.4, 2.4, 0.7]);

/** Where the name of the selected zone stands: also outside of a ring that is too small to hold it. */
const besideRing = onSides([1.4, 2.4, 3.6, 5, 6.5, 0.7]);

/**
 * The layers of points and of the names of outlines, which lie over all others. What lies uppermost is placed
 * first: the round marks, of which names then keep clear.
 */
export function markLayers(palette: Palette): LayerSpecification[] {
	return [...pointMarkLayers(palette), ...nameLayers(palette), ...chipLayers(palette)];
}

/** The round mark of an outline that is too small to be seen, and the room of the marks of places. */
function chipLayers({ measures: { scale } }: Palette): LayerSpecification[] {
	return [
		{
			// Not seen: the room of a place's mark, which names keep off.
			id: 'mark-place-room',
			type: 'symbol',
			source: placeSource,
			filter: ofKind('place'),
			layout: {
				'icon-image': imageIds.nothing,
				'icon-size': 24 * scale,
				'icon-overlap': 'always',
				'icon-padding': 0
			}
		},
		{
			id: chipLayer,
			type: 'symbol',
			source: markSource,
			filter: ['all', ['any', ofKind('label'), ofKind('siege')], ['<', ['zoom'], ['get', 'chipBelow']]],
			layout: {
				'icon-image': ['get', 'chip'],
				'icon-size': scale,
				'icon-overlap': 'always',
				'icon-padding': 0,
				'symbol-sort-key': ['-', ['get', 'order']]
			},
			paint: { 'icon-opacity': ['get', 'chipOpacity'] }
		}
	];
}

function pointMarkLayers(palette: Palette): LayerSpecification[] {
	const { ink, halo, measures } = palette;
	return [
		{
			id: 'mark-place',
			type: 'circle',
			source: placeSource,
			filter: ofKind('place'),
			paint: {
				'circle-radius': 6 * measures.scale,
				'circle-color': ['case', ['get', 'isExact'], ink, halo],
				'circle-stroke-color': ['case', ['get', 'isExact'], halo, ink],
				'circle-stroke-width': 2 * measures.scale
			}
		},
		{
			id: 'mark-violation',
			type: 'symbol',
			source: markSource,
			filter: ofKind('violation'),
			layout: {
				'icon-image': imageIds.violation,
				'icon-overlap': 'always',
				// The town where it happened keeps its name.
				'icon-ignore-placement': true,
				'icon-size': measures.scale
			},
			paint: { 'icon-opacity': ['case', ['get', 'isPast'], 0.55, 1] }
		},
		{
			id: 'mark-asked',
			type: 'circle',
			source: placeSource,
			filter: ofKind('asked'),
			paint: {
				'circle-radius': 9 * measures.scale,
				'circle-color': halo,
				'circle-opacity': 0.25,
				'circle-stroke-color': ink,
				'circle-stroke-width': 1.5 * measures.scale
			}
		}
	];
}

function nameLayers({ ink, quietInk, halo, measures }: Palette): LayerSpecification[] {
	const paint = { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 2 } as const;
	const [mainFar, mainNear] = measures.zoneLetters;
	const quiet = { 'text-font': ['literal', [labelFonts.regular]], 'text-color': quietInk } as const;
	// Each on the first side where it covers nothing. Where there is none, a name left out is better than one half read.
	const zoneNames = (
		id: string,
		rank: ZoneRank,
		[far, near]: readonly [number, number]
	): LayerSpecification => ({
		id,
		type: 'symbol',
		source: markSource,
		filter: ['all', ofKind('label'), ['==', ['get', 'role'], 'chosen'], ['==', ['get', 'rank'], rank]],
		layout: {
			'text-variable-anchor-offset': [
				'case',
				['get', 'isSelected'],
				['literal', besideRing],
				['literal', besideMark]
			],
			'text-justify': 'auto',
			'text-field': nameAndNoteWhereDrawn({ 'font-scale': measures.noteScale, ...quiet }),
			'text-font': [rank === 'main' ? labelFonts.strong : labelFonts.regular],
			'text-size': ['interpolate', ['linear'], ['zoom'], 5, far * measures.scale, 9, near * measures.scale],
			'text-max-width': measures.nameWidth,
			'symbol-sort-key': ['get', 'order']
		},
		paint
	});
	return [
		{
			id: 'mark-rim-name',
			type: 'symbol',
			source: markSource,
			filter: [
				'all',
				ofKind('label'),
				['!=', ['get', 'role'], 'chosen'],
				['any', ['get', 'isSelected'], ['>=', ['zoom'], 8]]
			],
			layout: {
				'text-variable-anchor-offset': besideLine,
				'text-justify': 'auto',
				'text-field': nameAndNote({ 'font-scale': Math.max(0.85, measures.noteScale), ...quiet }),
				'text-font': [labelFonts.regular],
				'text-size': Math.min(12, mainFar) * measures.scale,
				'text-max-width': measures.nameWidth - 1,
				'symbol-sort-key': ['get', 'order']
			},
			paint
		},
		{
			id: 'mark-place-name',
			type: 'symbol',
			source: placeSource,
			filter: ofKind('place'),
			layout: {
				'text-variable-anchor-offset': besideMark,
				'text-justify': 'auto',
				'text-field': ['get', 'label'],
				'text-font': [labelFonts.strong],
				'text-size': mainFar * measures.scale,
				'text-max-width': measures.nameWidth,
				// A place that is marked has no other name: it stands, clear of others if there is room.
				'text-overlap': 'always'
			},
			paint
		},
		zoneNames('mark-beside-name', 'beside', [mainFar * 0.85, mainNear * 0.85]),
		zoneNames('mark-zone-name', 'main', measures.zoneLetters),
		{
			id: 'mark-standing-name',
			type: 'symbol',
			source: markSource,
			filter: ofKind('name'),
			layout: {
				'text-anchor': ['get', 'anchor'],
				'text-justify': 'auto',
				'text-field': nameAndNote({ 'font-scale': 0.8, ...quiet }),
				'text-font': [
					'case',
					['get', 'isStrong'],
					['literal', [labelFonts.strong]],
					['literal', [labelFonts.regular]]
				],
				'text-size': ['get', 'size'],
				'text-line-height': 1.15,
				'text-max-width': 100,
				'text-overlap': 'always'
			},
			paint
		}
	];
}

/**
 * A name, with what must be said of its extent from the zoom at which the extent is seen: below it a round mark
 * stands for the outline, and a note on its edge would speak of nothing.
 */
function nameAndNoteWhereDrawn(note: Record<string, unknown>): ExpressionSpecification {
	const from = (zoom: number): unknown => [
		'case',
		['>', ['get', 'chipBelow'], zoom],
		['format', ['get', 'label'], {}],
		nameAndNote(note)
	];
	const later = [5, 6, 7, 8, 9, 10].flatMap((zoom) => [zoom, from(zoom)]);
	return ['step', ['zoom'], from(0), ...later] as unknown as ExpressionSpecification;
}

/** A name, and under it, quieter, what must be said of its extent. */
function nameAndNote(note: Record<string, unknown>): ExpressionSpecification {
	return [
		'case',
		['==', ['get', 'note'], ''],
		['format', ['get', 'label'], {}],
		['format', ['get', 'label'], {}, '\n', {}, ['get', 'note'], note]
	] as unknown as ExpressionSpecification;
}
