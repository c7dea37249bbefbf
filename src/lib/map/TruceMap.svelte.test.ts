import type { FeatureCollection } from 'geojson';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { DrawnOutline, MapView } from '#lib/cartography/map-view.ts';
import type { MapData } from '#lib/cartography/style.ts';
import TruceMap from './TruceMap.svelte';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const zones: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { id: 'north-vale', zone: 'north', areaKm2: 7500 },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[10, 40],
						[11, 40],
						[11, 41],
						[10, 41],
						[10, 40]
					]
				]
			}
		}
	]
};
const data: MapData = {
	zones,
	basemap: {
		areas: nothing,
		borders: nothing,
		water: nothing,
		towns: nothing,
		roads: nothing,
		labels: nothing
	},
	fonts: '/fonts'
};
const outline = {
	outline: 'north-vale',
	zone: 'north',
	shows: 'arrangement',
	role: 'chosen',
	mark: { ink: 'zone', fill: 'solid', line: 'sharp', strength: 'full', hasTeeth: false },
	hue: '#2f7fd0',
	rank: 'main',
	label: 'The north',
	bbox: [10, 40, 11, 41],
	area: 7500,
	isSelected: false
} as unknown as DrawnOutline;
const view: MapView = {
	language: 'en',
	otherLanguages: [],
	theme: 'light',
	hasBasemap: false,
	hues: { north: '#2f7fd0' } as MapView['hues'],
	outlines: [outline],
	points: []
};
const words = {
	label: 'Map of the vales',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	credits: 'Credits',
	kilometres: 'km',
	metres: 'm',
	number: String,
	wheelHint: 'Use Ctrl',
	macWheelHint: 'Use Cmd',
	touchHint: 'Use two fingers'
};

function props() {
	return {
		view,
		camera: { kind: 'extent', extent: [9.8, 39.8, 11.2, 41.2] } as const,
		data,
		maxExtent: [9, 39, 12, 42] as const,
		words,
		credits: [{ text: 'Nobody' }],
		onready: vi.fn<() => void>(),
		onfail: vi.fn<(failure: { reason: string }) => void>(),
		onselectzone: vi.fn<(zone: string) => void>(),
		onselectpoint: vi.fn<(pressed: { outlines: readonly string[] }) => void>(),
		onmove: vi.fn<(move: { longitude: number; isByReader: boolean }) => void>()
	};
}

function canvas(): HTMLCanvasElement {
	const found = document.querySelector('canvas');
	if (!found) throw new Error('there is no canvas');
	return found;
}

function mount(of: ReturnType<typeof props>) {
	document.body.style.cssText = 'margin:0;height:400px;width:500px';
	const target = document.createElement('div');
	target.style.cssText = 'height:400px;width:500px';
	document.body.replaceChildren(target);
	return render(TruceMap, { target, props: of });
}

afterEach(() => vi.restoreAllMocks());

describe('the live map', () => {
	test('draws its view, can be reached by keyboard and says what it is', async () => {
		const given = props();
		mount(given);
		await vi.waitFor(() => expect(given.onready).toHaveBeenCalled(), 15_000);
		expect(canvas().getAttribute('aria-label')).toBe('Map of the vales');
		expect(canvas().tabIndex).toBe(0);
		expect(document.querySelector('[data-phase="ready"]')).not.toBeNull();
		expect(given.onfail).not.toHaveBeenCalled();
	});
	test('reports what was pressed, each outline once', async () => {
		const given = props();
		mount(given);
		await vi.waitFor(() => expect(given.onready).toHaveBeenCalled(), 15_000);
		const at = { bubbles: true, clientX: 250, clientY: 230, button: 0 };
		for (const type of ['mousedown', 'mouseup', 'click']) canvas().dispatchEvent(new MouseEvent(type, at));
		expect(given.onselectzone).toHaveBeenCalledExactlyOnceWith('north');
		expect(given.onselectpoint.mock.calls[0]?.[0].outlines).toEqual(['north-vale']);
	});
	test('moves when its camera changes and says that it was not the reader', async () => {
		const given = props();
		const { rerender } = await mount(given);
		await vi.waitFor(() => expect(given.onready).toHaveBeenCalled(), 15_000);
		await rerender({ camera: { kind: 'point', longitude: 10.2, latitude: 40.2, zoom: 9 } });
		await vi.waitFor(() => {
			const [move] = given.onmove.mock.calls.at(-1) ?? [];
			expect(move?.longitude).toBeCloseTo(10.2, 2);
			expect(move?.isByReader).toBe(false);
		}, 15_000);
	});
	test('takes a change of status in place and names a nationwide arrangement on its frame', async () => {
		const given = props();
		const { rerender } = await mount(given);
		await vi.waitFor(() => expect(given.onready).toHaveBeenCalled(), 15_000);
		const before = canvas();
		const mark = { ...outline.mark, fill: 'diagonal' } as const;
		const frame = { truce: 'cessation', mark, certainty: 'sure', label: 'Cessation · eroding' } as never;
		await rerender({ view: { ...view, outlines: [{ ...outline, mark }], frame } });
		expect(canvas()).toBe(before);
		expect(document.querySelector('.nationwide')?.textContent).toContain('Cessation · eroding');
		expect(given.onfail).not.toHaveBeenCalled();
	});
	test('says that WebGL was refused and leaves the page whole', () => {
		vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
		const given = props();
		mount(given);
		expect(given.onfail.mock.calls[0]?.[0].reason).toBe('webgl');
		expect(document.querySelector('[data-phase="failed"]')).not.toBeNull();
	});
	test('is drawn on a site owner’s own style, and stays pressable there', async () => {
		const ground = {
			version: 8,
			sources: {},
			layers: [{ id: 'sand', type: 'background', paint: { 'background-color': '#ff00ff' } }]
		};
		const ownStyle = URL.createObjectURL(new Blob([JSON.stringify(ground)], { type: 'application/json' }));
		const given = { ...props(), data: { ...data, ownStyle } };
		mount(given);
		await vi.waitFor(() => expect(given.onready).toHaveBeenCalled(), 15_000);
		const at = { bubbles: true, clientX: 250, clientY: 230, button: 0 };
		for (const type of ['mousedown', 'mouseup', 'click']) canvas().dispatchEvent(new MouseEvent(type, at));
		expect(given.onselectzone).toHaveBeenCalledExactlyOnceWith('north');
		expect(given.onfail).not.toHaveBeenCalled();
	});
	test('lets go of its canvas when it is removed', async () => {
		const given = props();
		const { unmount } = await mount(given);
		await vi.waitFor(() => expect(given.onready).toHaveBeenCalled(), 15_000);
		await unmount();
		expect(document.querySelector('canvas')).toBeNull();
	});
});
