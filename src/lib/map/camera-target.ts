import { insetBy, type Insets } from '#lib/cartography/frame-plate.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { MapCamera } from './camera.ts';
import type { MapLibre, MapOptions } from './maplibre.ts';

/** Where the middle of the map goes. */
export interface Target {
	readonly center: [number, number];
	readonly zoom: number;
}

/** An extent with as much again round it, so that it can be brought to any side of the map. */
export function padded([west, south, east, north]: BoundingBox): [number, number, number, number] {
	const [dx, dy] = [(east - west) * 0.25, (north - south) * 0.25];
	return [west - dx, Math.max(-85, south - dy), east + dx, Math.min(85, north + dy)];
}

const usualPadding = 28;
/** How near a map comes by itself to show an extent. */
const usualMaxZoom = 10;

/** The options with which a map begins to look there. */
export function startOf(
	camera: MapCamera,
	covered: Insets
): Pick<MapOptions, 'bounds' | 'center' | 'zoom' | 'fitBoundsOptions'> {
	if (camera.kind === 'point') return { center: [camera.longitude, camera.latitude], zoom: camera.zoom };
	return {
		bounds: [...camera.extent],
		fitBoundsOptions: {
			padding: insetBy(camera.padding ?? usualPadding, covered),
			maxZoom: camera.maxZoom ?? usualMaxZoom
		}
	};
}

/** Where the map must go to look there; nothing when the extent cannot be fitted. */
export function targetOf(map: MapLibre, camera: MapCamera, covered: Insets): Target | undefined {
	if (camera.kind === 'point') return { center: [camera.longitude, camera.latitude], zoom: camera.zoom };
	const fitted = map.cameraForBounds([...camera.extent], {
		padding: insetBy(camera.padding ?? usualPadding, covered),
		maxZoom: camera.maxZoom ?? usualMaxZoom
	});
	if (fitted?.zoom === undefined || !fitted.center) return undefined;
	const { lng, lat } = fitted.center as { lng: number; lat: number };
	return { center: [lng, lat], zoom: fitted.zoom };
}

/** Whether two cameras ask for the same: a view that changes in other ways gives its camera again and again. */
export function isSameCamera(one: MapCamera, other: MapCamera): boolean {
	if (one.kind === 'point')
		return (
			other.kind === 'point' &&
			one.longitude === other.longitude &&
			one.latitude === other.latitude &&
			one.zoom === other.zoom
		);
	return (
		other.kind === 'extent' &&
		one.maxZoom === other.maxZoom &&
		one.padding === other.padding &&
		one.extent.every((edge, index) => edge === other.extent[index])
	);
}

/** Whether the map already looks there, to within a pixel or so: what it reported comes back as its camera. */
export function isNear(map: MapLibre, { center, zoom }: Target): boolean {
	const now = map.project(center);
	const { width, height } = map.getCanvas().getBoundingClientRect();
	const off = Math.hypot(now.x - width / 2, now.y - height / 2);
	return off < 1.5 && Math.abs(map.getZoom() - zoom) < 0.01;
}
