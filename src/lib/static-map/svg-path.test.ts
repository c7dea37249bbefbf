import { describe, expect, test } from 'vitest';
import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import { pathOf, polygonsPath, simplifyLine } from './svg-path.ts';

describe('the path of a shape', () => {
	test('is short: relative steps, no zero before the point', () => {
		const rings: Pixel[][] = [
			[
				[10, 10],
				[10.5, 10],
				[10.5, 20.25],
				[9.5, 15],
				[10, 10]
			]
		];
		expect(pathOf({ rings, lines: [], points: [] }, 0)).toBe('M10 10l.5 0l0 10.3l-1-5.3z');
	});
	test('leaves out areas too small to be seen, and keeps lines', () => {
		const rings: Pixel[][] = [
			[
				[0, 0],
				[1, 0],
				[1, 1],
				[0, 0]
			]
		];
		const lines: Pixel[][] = [
			[
				[0, 0],
				[0.5, 0.5]
			]
		];
		expect(pathOf({ rings, lines, points: [] }, 0.1, 3)).toBe('M0 0l.5 .5');
	});
});

describe('a simplified line', () => {
	const wave: Pixel[] = Array.from({ length: 101 }, (_, x) => [x, Math.sin(x / 10) * 10]);
	test('keeps its ends and strays no farther than allowed', () => {
		const kept = simplifyLine(wave, 0.5);
		expect(kept.length).toBeLessThan(30);
		expect(kept[0]).toEqual(wave[0]);
		expect(kept.at(-1)).toEqual(wave.at(-1));
		expect(kept.some(([, y]) => y > 9.5)).toBe(true);
	});
	test('is straight when nothing stands out', () => {
		const straight: Pixel[] = [
			[0, 0],
			[1, 0.01],
			[2, 0],
			[3, 0]
		];
		expect(simplifyLine(straight, 0.5)).toEqual([
			[0, 0],
			[3, 0]
		]);
	});
});

test('polygons of few points are closed', () => {
	expect(
		polygonsPath([
			[
				[0, 0],
				[2, 0],
				[1, 3]
			]
		])
	).toBe('M0 0l2 0l-1 3z');
});
