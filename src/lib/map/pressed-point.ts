import { chipRadius, siegeRadius } from '#lib/cartography/map-images.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import { chipLayer, nameLayerIds, pointLayers } from '#lib/cartography/mark-layers.ts';
import { paletteOf } from '#lib/cartography/palette.ts';
import type { PressedPoint } from './camera.ts';
import type { MapGeoJSONFeature, MapLibre, MapMouseEvent } from './maplibre.ts';
import { pressedOutlines, type MarkNear } from './pressed-outlines.ts';

/** How far from a press a mark still counts as pressed, in pixels. */
const reach = 8;

/**
 * Reads what was pressed from what is drawn near a press.
 * @param under the outlines that hold the point, the smallest first
 */
export function pressedPoint(
	map: MapLibre,
	event: MapMouseEvent,
	view: MapView,
	under: readonly string[]
): PressedPoint {
	const { x, y } = event.point;
	const near: [[number, number], [number, number]] = [
		[x - reach, y - reach],
		[x + reach, y + reach]
	];
	const layers = [...pointLayers, ...nameLayerIds].filter((id) => map.getLayer(id));
	const found = map.queryRenderedFeatures(near, { layers });
	const marks = found.map(({ properties }) => properties);
	const place = marks.find((mark) => mark.place)?.place as string | undefined;
	const passages = marks.flatMap((mark) => String(mark.passages ?? '').split(' ')).filter(Boolean);
	const { scale } = paletteOf(view).measures;
	const standing = found.flatMap((mark) => standingFor(map, mark, event, scale));
	const { outlines, position = [event.lngLat.lng, event.lngLat.lat] } = pressedOutlines(standing, under);
	const zoneOf = (id: string): string => view.outlines.find(({ outline }) => outline === id)?.zone ?? '';
	return {
		position,
		zones: [...new Set(outlines.map(zoneOf))],
		outlines,
		...(place && { place }),
		passages: [...new Set(passages)]
	};
}

/** What stands for an outline near a press, as far as the feature does. */
function standingFor(
	map: MapLibre,
	{ geometry, layer, properties }: MapGeoJSONFeature,
	{ point }: MapMouseEvent,
	scale: number
): readonly MarkNear[] {
	if (!properties.outline || geometry.type !== 'Point') return [];
	const [longitude = 0, latitude = 0] = geometry.coordinates;
	const distance = map.project([longitude, latitude]).dist(point);
	const radius = properties.kind === 'siege' ? siegeRadius : chipRadius;
	const isOn = layer.id === chipLayer && distance <= radius * scale;
	return [{ outline: String(properties.outline), position: [longitude, latitude], isOn, distance }];
}
