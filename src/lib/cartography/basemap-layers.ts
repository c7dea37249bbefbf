import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { BaseMapFile, BaseMapKind } from '#lib/domain/base-map.ts';
import { labelFonts } from './map-fonts.ts';
import { imageIds } from './map-images.ts';
import { canBeSpaced } from './map-text.ts';
import type { MapView } from './map-view.ts';
import { fewerBy, lettersOf, type Palette } from './palette.ts';

/** The source that holds a file of the base map. */
export function basemapSource(file: BaseMapFile): string {
	return `basemap-${file}`;
}

const ofKind = (kind: BaseMapKind): FilterSpecification => ['==', ['get', 'kind'], kind];
const nameOf = (kind: BaseMapKind | 'sea'): ExpressionSpecification => ['==', ['get', 'of'], kind];

/** What lies under the zones: land, countries, waters, regions, roads. */
export function groundLayers(palette: Palette): LayerSpecification[] {
	const areas = basemapSource('areas');
	const borders = basemapSource('borders');
	const water = basemapSource('water');
	return [
		{ id: 'water', type: 'background', paint: { 'background-color': palette.water } },
		{
			id: 'land',
			type: 'fill',
			source: areas,
			filter: ofKind('country'),
			paint: { 'fill-color': ['case', ['==', ['get', 'focus'], true], palette.paper, palette.landBeyond] }
		},
		{
			id: 'special-area',
			type: 'fill',
			source: areas,
			filter: ofKind('special-area'),
			paint: { 'fill-color': palette.landBeyond }
		},
		line(palette, 'coast', borders, 'coast', palette.waterLine, 1),
		{
			id: 'lake',
			type: 'fill',
			source: water,
			filter: ofKind('lake'),
			paint: { 'fill-color': palette.water }
		},
		line(palette, 'lake-shore', water, 'lake', palette.waterLine, 0.8),
		line(palette, 'river', water, 'river', palette.waterLine, [0.8, 2.5]),
		line(palette, 'region-border', borders, 'region-border', palette.regionBorder, 1),
		line(palette, 'road', basemapSource('roads'), 'road', palette.road, [1, 4])
	];
}

/** What lies between the fills and the lines of the zones: borders, and the line of a special area. */
export function borderLayers(palette: Palette): LayerSpecification[] {
	const borders = basemapSource('borders');
	return [
		line(palette, 'border', borders, 'border', palette.border, 1.2),
		line(palette, 'special-border', borders, 'special-border', palette.specialArea, 1.4, [1.2, 2])
	];
}

/** The names of the base map, which give way to those of the zones. Towns come in by importance. */
export function labelLayers(
	palette: Palette,
	view: Pick<MapView, 'language' | 'otherLanguages' | 'points' | 'names' | 'selectedBoxes'>
): LayerSpecification[] {
	const { language } = view;
	const name = nameOfView(view);
	const spacing = canBeSpaced(language) ? 0.12 : 0;
	const size = lettersOf(palette, 13);
	return [
		regionLayer(palette, view),
		waterName('label-water', ['any', nameOf('river'), nameOf('lake')], name, palette, 7),
		waterName('label-sea', nameOf('sea'), name, palette, 4),
		// On a wall the names of roads would stand in the way of others.
		...(palette.measures.leastLetters > 0 ? [] : [roadName(name, palette)]),
		{
			...areaName('label-country', nameOf('country'), name, palette, { size, from: 4, to: 8.5 }),
			layout: {
				...areaName('', nameOf('country'), name, palette, { size, from: 4, to: 8.5 }).layout,
				'text-transform': 'uppercase',
				'text-letter-spacing': spacing
			}
		},
		townLayer(palette, view),
		areaName('label-special-area', nameOf('special-area'), name, palette, {
			size: lettersOf(palette, 11.5),
			from: 5,
			to: 12
		})
	];
}

/** Regions with their names, where these do not stand on the map already; on a wall there is room for towns alone. */
export function regionLayer(
	palette: Palette,
	view: Pick<MapView, 'language' | 'otherLanguages' | 'names'>
): LayerSpecification {
	const name = nameOfView(view);
	const size = lettersOf(palette, 11.5);
	const isWanted: FilterSpecification = [
		'all',
		nameOf('region'),
		palette.measures.leastLetters === 0,
		['!', ['in', name, ['literal', standing(view)]]]
	];
	return areaName('label-region', isWanted, name, palette, { size, from: 6.5, to: 11 });
}

/** The names that stand on a map already. */
function standing({ names = [] }: Pick<MapView, 'names'>): readonly string[] {
	return names.map(({ lines }) =>
		lines
			.filter(({ isNote }) => !isNote)
			.map(({ text }) => text)
			.join(' ')
	);
}

/**
 * Towns with their names: at zoom 5 the first importance, at 10 the fifth. A town that is marked as a place of the
 * view, or has the name of a zone that stands on the map already, is not named a second time here.
 */
export function townLayer(
	palette: Palette,
	view: Pick<MapView, 'language' | 'otherLanguages' | 'points' | 'names' | 'selectedBoxes'>
): LayerSpecification {
	const { scale, leastLetters } = palette.measures;
	const name = nameOfView(view);
	const marked = view.points.filter(({ kind }) => kind === 'place').map(({ label }) => label ?? '');
	const size = (small: number, step: number): ExpressionSpecification | number =>
		leastLetters > 0
			? leastLetters * scale
			: ['-', small * scale, ['*', step * scale, ['-', ['get', 'rank'], 1]]];
	const from = (zoom: number): number => zoom + fewerBy(palette);
	return {
		id: 'town',
		type: 'symbol',
		source: basemapSource('towns'),
		filter: [
			'all',
			['<=', ['get', 'rank'], ['step', ['zoom'], 1, from(6), 2, from(7), 3, from(9), 4, from(10), 5]],
			['!', ['in', name, ['literal', [...marked, ...standing(view)]]]]
		],
		layout: {
			'text-field': name,
			'text-font': [labelFonts.regular],
			'text-size': ['interpolate', ['linear'], ['zoom'], 5, size(12.5, 0.5), 11, size(15, 0.7)],
			'text-variable-anchor-offset': besideTown(view),
			'text-justify': 'auto',
			'text-padding': 4,
			'icon-image': imageIds.town,
			'icon-size': scale,
			'icon-overlap': 'cooperative',
			'symbol-sort-key': ['get', 'rank']
		},
		paint: {
			'text-color': ['case', ['<=', ['get', 'rank'], 2], palette.ink, palette.quietInk],
			'text-halo-color': palette.halo,
			'text-halo-width': 1.6
		}
	};
}

/**
 * Where the name of a town stands: right beside it, or else, in the selected zone, outside of a ring round it. No part of
 * it changes with the date, or all towns would be laid anew.
 */
function besideTown({
	selectedBoxes = []
}: Pick<MapView, 'selectedBoxes'>): DataDrivenPropertyValueSpecification<(string | [number, number])[]> {
	const beside = (reach: number): (string | [number, number])[] => [
		...['left', [reach, 0] as [number, number]],
		...['right', [-reach, 0] as [number, number]],
		...['top', [0, reach] as [number, number]],
		...['bottom', [0, -reach] as [number, number]]
	];
	const near = beside(0.5);
	const rings = selectedBoxes.map(([west, south, east, north]) => [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]);
	if (rings.length === 0) return near;
	return [
		'case',
		['within', { type: 'MultiPolygon', coordinates: rings }],
		['literal', [...near, ...beside(2.4)]],
		['literal', near]
	] as unknown as ExpressionSpecification;
}

function roadName(name: ExpressionSpecification, palette: Palette): LayerSpecification {
	return {
		id: 'label-road',
		type: 'symbol',
		source: basemapSource('roads'),
		minzoom: 7,
		filter: ofKind('road'),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 320,
			'text-field': name,
			'text-font': [labelFonts.regular],
			'text-size': 10.5 * palette.measures.scale,
			'text-rotation-alignment': 'viewport'
		},
		paint: { 'text-color': palette.quietInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 }
	};
}

function areaName(
	id: string,
	filter: FilterSpecification,
	name: ExpressionSpecification,
	palette: Palette,
	{ size, from, to }: { size: number; from: number; to: number }
): SymbolLayerSpecification {
	return {
		id,
		type: 'symbol',
		source: basemapSource('labels'),
		minzoom: from,
		maxzoom: to,
		filter,
		layout: { 'text-field': name, 'text-font': [labelFonts.regular], 'text-size': size, 'text-max-width': 7 },
		paint: { 'text-color': palette.quietInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 }
	};
}

function waterName(
	id: string,
	filter: FilterSpecification,
	name: ExpressionSpecification,
	palette: Palette,
	from: number
): LayerSpecification {
	const size = lettersOf(palette, 11.5);
	const { layout, ...rest } = areaName(id, filter, name, palette, { size, from, to: 22 });
	return { ...rest, layout: { ...layout, 'text-font': [labelFonts.slanted] } };
}

function line(
	palette: Palette,
	id: string,
	source: string,
	kind: BaseMapKind,
	colour: string,
	width: number | readonly [atZoom5: number, atZoom11: number],
	dashes?: [number, number]
): LayerSpecification {
	const { scale, leastLine } = palette.measures;
	const wide = (own: number): number => Math.max(leastLine, own * scale);
	return {
		id,
		type: 'line',
		source,
		filter: ofKind(kind),
		layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
		paint: {
			'line-color': colour,
			'line-width':
				typeof width === 'number'
					? wide(width)
					: ['interpolate', ['linear'], ['zoom'], 5, wide(width[0]), 11, wide(width[1])],
			...(dashes && { 'line-dasharray': dashes })
		}
	};
}

/** The first name there is, in the order of the languages of a view. */
function nameOfView({
	language,
	otherLanguages
}: Pick<MapView, 'language' | 'otherLanguages'>): ExpressionSpecification {
	const names = [language, ...otherLanguages].map((language) => ['get', language, ['get', 'names']]);
	return ['coalesce', ...names, ''] as unknown as ExpressionSpecification;
}
