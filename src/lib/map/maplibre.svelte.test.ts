/**
 * What the map relies on in MapLibre, asserted of the very files that the site serves: another version, or another
 * way of bundling it, that breaks one of these breaks a map.
 */
import { workerUrl } from 'virtual:maplibre';
import type { StyleSpecification } from 'maplibre-gl';
import { afterEach, describe, expect, test } from 'vitest';
import {
	AttributionControl,
	MapLibre,
	NavigationControl,
	requireWorkers,
	ScaleControl,
	type GeoJSONSource,
	type MapOptions
} from './maplibre.ts';

const square = (west: number) => [
	[
		[west, 40],
		[west + 1, 40],
		[west + 1, 41],
		[west, 41],
		[west, 40]
	]
];
const style: StyleSpecification = {
	version: 8,
	sources: {
		fields: {
			type: 'geojson',
			promoteId: 'name',
			data: {
				type: 'FeatureCollection',
				features: ['north-field', 'far-field'].map((name, index) => ({
					type: 'Feature',
					properties: { name },
					geometry: { type: 'Polygon', coordinates: square(10 + index) }
				}))
			}
		}
	},
	layers: [
		{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } },
		{ id: 'fields', type: 'fill', source: 'fields', paint: { 'fill-pattern': 'stripes' } }
	]
};
let map: MapLibre | undefined;

function draw(options: Partial<MapOptions> = {}): MapLibre {
	const container = document.createElement('div');
	container.style.cssText = 'height:300px;width:400px';
	document.body.replaceChildren(container);
	const bounds: [number, number, number, number] = [10, 40, 11, 41];
	map = new MapLibre({ container, style, bounds, fadeDuration: 0, attributionControl: false, ...options });
	return map;
}

function stripes(drawn: MapLibre, asked: string[]): void {
	drawn.setMissingStyleImageResolver((id) => {
		asked.push(id);
		const pixels = new Uint8Array(8 * 8 * 4).fill(200);
		if (!drawn.hasImage(id)) drawn.addImage(id, { width: 8, height: 8, data: pixels }, { pixelRatio: 2 });
	});
}

afterEach(() => {
	map?.remove();
	map = undefined;
});

describe('the map library that the site serves', () => {
	test('is bundled from the source of the package, its worker a file beside it', () => {
		expect(workerUrl).toMatch(/\/worker\.js$/);
		expect(new URL(workerUrl).origin).toBe(location.origin);
		for (const part of [MapLibre, AttributionControl, NavigationControl, ScaleControl])
			expect(part).toBeTypeOf('function');
		expect(requireWorkers).not.toThrow();
	});
	test('starts its worker, draws, and asks for pictures that the style lacks', async () => {
		const asked: string[] = [];
		const drawn = draw();
		stripes(drawn, asked);
		await drawn.once('idle');
		expect(asked).toContain('stripes');
		expect(drawn.isSourceLoaded('fields')).toBe(true);
	});
	test('finds features by names for ids, and keeps a state for each', async () => {
		const drawn = draw();
		stripes(drawn, []);
		await drawn.once('idle');
		const [found] = drawn.queryRenderedFeatures(drawn.project([10.5, 40.5]), { layers: ['fields'] });
		expect(found?.id).toBe('north-field');
		drawn.setFeatureState({ source: 'fields', id: 'north-field' }, { isHovered: true });
		expect(drawn.getFeatureState({ source: 'fields', id: 'north-field' })).toEqual({ isHovered: true });
		expect(drawn.getFeatureState({ source: 'fields', id: 'far-field' })).toEqual({});
	});
	test('changes filters, paint and data in place, and a whole style through a function', async () => {
		const drawn = draw();
		stripes(drawn, []);
		await drawn.once('idle');
		drawn.setFilter('fields', ['==', ['get', 'name'], 'far-field'], { validate: false });
		drawn.setPaintProperty('fields', 'fill-opacity', 0.5, { validate: false });
		await drawn.once('idle');
		const middle = drawn.project([10.5, 40.5]);
		expect(drawn.queryRenderedFeatures(middle, { layers: ['fields'] })).toEqual([]);
		drawn.setStyle(style, { diff: false, transformStyle: (_before, next) => ({ ...next, name: 'second' }) });
		await drawn.once('style.load');
		expect(drawn.getStyle().name).toBe('second');
	});
	test('speaks the words that it is given, and leaves the wheel to the page when it is told to', async () => {
		const drawn = draw({
			cooperativeGestures: true,
			locale: { 'Map.Title': 'Map of the fields', 'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl' }
		});
		stripes(drawn, []);
		await drawn.once('idle');
		const before = drawn.getZoom();
		const wheel = new WheelEvent('wheel', { deltaY: -200, bubbles: true, cancelable: true });
		drawn.getCanvas().dispatchEvent(wheel);
		expect(wheel.defaultPrevented).toBe(false);
		expect(drawn.getZoom()).toBe(before);
		expect(drawn.getCanvas().getAttribute('aria-label')).toBe('Map of the fields');
		expect(drawn.getContainer().textContent).toContain('Hold Ctrl');
	});
	test('says where it must look to show an extent, and has every handler that a stage takes from it', async () => {
		const drawn = draw();
		stripes(drawn, []);
		await drawn.once('idle');
		const fitted = drawn.cameraForBounds([10, 40, 11, 41], { padding: 28, maxZoom: 11 });
		expect(fitted?.zoom).toBeGreaterThan(5);
		for (const handler of ['keyboard', 'doubleClickZoom', 'dragPan', 'touchZoomRotate'] as const) {
			drawn[handler].disable();
			expect(drawn[handler].isEnabled()).toBe(false);
		}
	});
	test('has what the map that paints seldom relies on beside the published interface', async () => {
		const drawn = draw();
		stripes(drawn, []);
		await drawn.once('idle');
		const missing = (part: string): string =>
			`MapLibre has no ${part} any more: write src/lib/map/calm-map.ts for the new version, or do without it`;
		for (const method of ['_render', 'triggerRepaint'])
			expect(Object.hasOwn(MapLibre.prototype, method), missing(`Map.${method} to override`)).toBe(true);
		expect(drawn._fadeDuration, missing('Map._fadeDuration')).toBe(0);
		expect(drawn.style.placement.stale, missing('Placement.stale')).toBeTypeOf('boolean');
		for (const flag of ['_placementDirty', '_styleDirty', '_sourcesDirty'] as const)
			expect(drawn[flag], missing(`Map.${flag}`)).toBeTypeOf('boolean');
		expect(drawn.painter.render, missing('Painter.render to leave out')).toBeTypeOf('function');
		const { _updateSources: update } = drawn.style;
		expect(update, missing('Style._updateSources to leave out')).toBeTypeOf('function');
		expect(drawn.style.tileManagers.fields?.getSource().loaded(), missing('Style.tileManagers')).toBe(true);
		drawn.setFilter('fields', ['==', ['get', 'id'], 'none']);
		expect(drawn.style._updatedSources, missing('Style._updatedSources')).toEqual({ fields: 'reload' });
		const tiles: boolean[] = [];
		drawn.on('data', (event) => tiles.push('tile' in event));
		(drawn.getSource('fields') as GeoJSONSource).setData({ type: 'FeatureCollection', features: [] });
		await drawn.once('idle');
		expect(tiles, missing('event “data” with the tile that changed')).toContain(true);
	});
	test('gives its drawing surface back when it is removed', async () => {
		const drawn = draw();
		stripes(drawn, []);
		await drawn.once('idle');
		const surface = drawn.getCanvas().getContext('webgl2')!;
		expect(surface.isContextLost()).toBe(false);
		drawn.remove();
		map = undefined;
		expect(surface.isContextLost()).toBe(true);
	});
});
