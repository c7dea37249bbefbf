import { describe, expect, it } from 'vitest';
import type { MapCamera } from './camera.ts';
import { isSameCamera } from './camera-target.ts';

const point: MapCamera = { kind: 'point', longitude: 10, latitude: 40, zoom: 8 };
const extent: MapCamera = { kind: 'extent', extent: [10, 40, 11, 41] };

describe('two cameras', () => {
	it('ask for the same when they look at the same point or extent', () => {
		expect(isSameCamera(point, { ...point, isSudden: true })).toBe(true);
		expect(isSameCamera(extent, { kind: 'extent', extent: [10, 40, 11, 41] })).toBe(true);
	});
	it('differ in any part of where they look', () => {
		expect(isSameCamera(point, extent)).toBe(false);
		expect(isSameCamera(extent, point)).toBe(false);
		expect(isSameCamera(point, { ...point, zoom: 9 })).toBe(false);
		expect(isSameCamera(extent, { ...extent, maxZoom: 9 })).toBe(false);
		expect(isSameCamera(extent, { kind: 'extent', extent: [10, 40, 11, 42] })).toBe(false);
	});
});
