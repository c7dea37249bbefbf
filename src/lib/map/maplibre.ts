/**
 * The only place that knows where MapLibre comes from. Its worker is a file of its own, whose address must
 * be known before the first map is made.
 */
import { library, workerUrl } from 'virtual:maplibre';
import type { Map as LibraryMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';

if (workerUrl) library.setWorkerUrl(workerUrl);

/**
 * Stops where the page may start no worker: MapLibre would show an empty map and say so in the console alone.
 * @throws Error when a worker is refused
 */
export function requireWorkers(): void {
	new Worker('data:text/javascript,').terminate();
}

export const { AttributionControl, Map: MapLibre, NavigationControl, ScaleControl } = library;
export type MapLibre = LibraryMap;
export type {
	GeoJSONSource,
	LayerSpecification,
	MapGeoJSONFeature,
	MapMouseEvent,
	MapOptions
} from 'maplibre-gl';
