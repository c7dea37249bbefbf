/**
 * The only place that knows where MapLibre comes from. Its worker is a file of its own, whose address must
 * be known before the first map is made.
 */
import { library, workerUrl } from 'virtual:maplibre';
import type { Map as LibraryMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';

if (workerUrl) library.setWorkerUrl(workerUrl);

export const { AttributionControl, Map: MapLibre, NavigationControl, ScaleControl } = library;
export type MapLibre = LibraryMap;
export type { GeoJSONSource, LayerSpecification, MapMouseEvent, MapOptions } from 'maplibre-gl';
