import type {
	GeoJSONSourceSpecification,
	SourceSpecification,
	StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import {
	basemapSource,
	borderLayers,
	groundLayers,
	labelLayers,
	regionLayer,
	townLayer
} from './basemap-layers.ts';
import { fontFaces } from './map-fonts.ts';
import type { MapView } from './map-view.ts';
import { markFeatures } from './mark-features.ts';
import { markLayers, markSource, placeSource } from './mark-layers.ts';
import { paletteOf } from './palette.ts';
import { ringRoomLayer } from './ring-room.ts';
import { ringSource, zoneLayers, zoneSource } from './zone-layers.ts';

/**
 * Beyond this zoom all is drawn from the same tiles: their grid, of some 120 m, is finer than the data are, though at
 * zoom 14 it moves a round mark by up to 16 pixels; and the fewer tiles there are, the less there is to make and to draw
 * anew when the date moves.
 */
const maxzoom = 5;
/** Places are few and stay when the date moves: they stand where they are to the pixel at every zoom. */
const placesMaxzoom = 12;

/** Where the map finds its data: addresses, or the data themselves where nothing can be fetched. */
export interface MapData {
	/** All outlines as a FeatureCollection, each with `id`, `zone` and `areaKm2`. */
	readonly zones: GeoJSONSourceSpecification['data'];
	/** The files of the base map by their names; see `baseMapFiles`. */
	readonly basemap: Readonly<Record<(typeof baseMapFiles)[number], GeoJSONSourceSpecification['data']>>;
	/** The address of the folder of fonts, without a slash at its end; or that of each file by its name. */
	readonly fonts: string | Readonly<Record<string, string>>;
	/** The address of a site owner's own style, which the atlas is drawn on in place of its base map. */
	readonly ownStyle?: string;
}

/** The addresses of a map's data below an address, without a slash at its end, as the site publishes them. */
export function mapDataBelow(address: string): MapData {
	const basemap = baseMapFiles.map((file) => [file, `${address}/data/basemap/${file}.geojson`]);
	return {
		zones: `${address}/data/zones.geojson`,
		basemap: Object.fromEntries(basemap) as MapData['basemap'],
		fonts: `${address}/fonts`
	};
}

/**
 * The whole style of a view: base map, zones, marks and fonts. It asks for no glyphs and no sprite; the
 * pictures it refers to are those of `mapImages`.
 */
export function mapStyle(view: MapView, { zones, basemap, fonts }: MapData): StyleSpecification {
	const marks = markFeatures(view);
	const sources: Record<string, SourceSpecification> = {
		[zoneSource]: { type: 'geojson', data: zones, promoteId: 'id', maxzoom },
		[ringSource]: { type: 'geojson', data: zones, maxzoom },
		[markSource]: { type: 'geojson', data: marks[markSource], maxzoom },
		[placeSource]: { type: 'geojson', data: marks[placeSource], maxzoom: placesMaxzoom }
	};
	if (view.hasBasemap) {
		for (const file of baseMapFiles) {
			sources[basemapSource(file)] = { type: 'geojson', data: basemap[file], tolerance: 0.2, maxzoom };
		}
	}
	return {
		version: 8,
		'font-faces': fontFaces(fonts),
		transition: { duration: 0, delay: 0 },
		sources,
		layers: styleLayers(view)
	};
}

/**
 * The style of a view on a site owner's own style: fills lie under its names, all other marks over it.
 * @param ground a whole style, with whatever sources, sprite and glyphs it has
 */
export function mapStyleOn(ground: StyleSpecification, view: MapView, data: MapData): StyleSpecification {
	const own = mapStyle({ ...view, hasBasemap: false }, data);
	const marks = own.layers.filter(({ type }) => type !== 'background');
	const firstName = ground.layers.findIndex(({ type }) => type === 'symbol');
	const below = firstName < 0 ? ground.layers : ground.layers.slice(0, firstName);
	return {
		...ground,
		...own,
		sources: { ...ground.sources, ...own.sources },
		layers: [
			...below,
			...marks.filter(({ type }) => type === 'fill'),
			...ground.layers.slice(below.length),
			...marks.filter(({ type }) => type !== 'fill')
		]
	};
}

/** The layers that one view has otherwise than another in the same theme and language, on the same data. */
export function changingLayers(
	view: MapView,
	{ ownStyle }: Pick<MapData, 'ownStyle'>
): StyleSpecification['layers'] {
	const palette = paletteOf(view);
	const hasTowns = view.hasBasemap && !ownStyle;
	return [
		...zoneLayers(view, palette),
		...(hasTowns ? [regionLayer(palette, view), townLayer(palette, view)] : [])
	];
}

/** The layers of a view, the lowest first. Views that differ in neither theme nor language have the same ids. */
export function styleLayers(view: MapView): StyleSpecification['layers'] {
	const palette = paletteOf(view);
	const zones = zoneLayers(view, palette);
	const marks = [...markLayers(palette), ringRoomLayer(palette)];
	const fills = zones.filter(({ type }) => type === 'fill');
	const lines = zones.filter(({ type }) => type !== 'fill');
	if (!view.hasBasemap) {
		const paper = { 'background-color': palette.paper };
		return [{ id: 'paper', type: 'background', paint: paper }, ...zones, ...marks];
	}
	return [
		...groundLayers(palette),
		...fills,
		...borderLayers(palette),
		...lines,
		...labelLayers(palette, view),
		...marks
	];
}
