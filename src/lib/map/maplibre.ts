/**
 * The only place that knows where MapLibre comes from. Its worker is a file of its own, whose address must
 * be known before the first map is made.
 */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

export { AttributionControl, Map as MapLibre, NavigationControl, ScaleControl } from 'maplibre-gl';
export type { MapLayerMouseEvent, MapMouseEvent, MapOptions } from 'maplibre-gl';
