import { describe, expect, it } from 'vitest';
import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import { spreadMarks } from './spread-marks.ts';

const apart = ([x, y]: Pixel, [otherX, otherY]: Pixel): number => Math.hypot(x - otherX, y - otherY);

describe('spreadMarks', () => {
	it('leaves marks that have room where they are', () => {
		const places: Pixel[] = [
			[0, 0],
			[30, 0]
		];
		expect(
			spreadMarks(
				places.map((at) => ({ at, radius: 10 })),
				1
			)
		).toEqual(places);
	});
	it('pushes apart those that lie over each other, so that each is seen whole', () => {
		const marks = [
			{ at: [0, 0], radius: 10 },
			{ at: [8, 0], radius: 10 }
		] as const;
		const [one, other] = spreadMarks(marks, 1);
		expect(apart(one!, other!)).toBeCloseTo(21, 1);
		expect(one![0]).toBeCloseTo(-6.5, 1);
	});
	it('lets each go on covering its own point, even where many stand at the same', () => {
		const marks = Array.from({ length: 6 }, () => ({ at: [5, 5], radius: 10 }) as const);
		const middles = spreadMarks(marks, 1);
		for (const middle of middles) expect(apart(middle, [5, 5])).toBeLessThan(10);
		expect(new Set(middles.map(String)).size).toBe(6);
	});
});
