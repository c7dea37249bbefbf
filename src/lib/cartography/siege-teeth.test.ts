import { describe, expect, test } from 'vitest';
import { circleTeeth, teethAlong, tooth, toothPicture, type Pixel } from './siege-teeth.ts';

const clockwise: Pixel[] = [
	[0, 0],
	[96, 0],
	[96, 96],
	[0, 96],
	[0, 0]
];
const isInside = ([x, y]: Pixel): boolean => x > 0 && x < 96 && y > 0 && y < 96;

describe('the teeth of a siege', () => {
	test('point towards those inside, whichever way the ring runs', () => {
		for (const ring of [clockwise, clockwise.toReversed()]) {
			const teeth = teethAlong(ring);
			expect(teeth).toHaveLength(24);
			expect(teeth.every(([, tip]) => isInside(tip))).toBe(true);
		}
	});
	test('point away from a hole', () => {
		expect(teethAlong(clockwise, 'outside').some(([, tip]) => isInside(tip))).toBe(false);
	});
	test('stand on the rim, evenly', () => {
		const [first, second] = teethAlong(clockwise);
		expect(first![0][1]).toBe(0);
		expect(second![0][0] - first![0][0]).toBe(tooth.spacing);
	});
	test('are left out where there is no room for three', () => {
		const small: Pixel[] = clockwise.map(([x, y]) => [x / 20, y / 20]);
		expect(teethAlong(small)).toEqual([]);
		expect(teethAlong([])).toEqual([]);
	});
	test('skip points that stand twice', () => {
		const doubled = clockwise.flatMap((point) => [point, point]);
		expect(teethAlong(doubled)).toHaveLength(24);
	});
});

test('the picture of a tooth is wide at its base and ends in a tip', () => {
	const { width, height, data } = toothPicture('#4a463f', 2);
	const opaque = (row: number): number =>
		Array.from({ length: width }, (_, x) => data[(row * width + x) * 4 + 3]!).filter((value) => value > 127)
			.length;
	expect(opaque(1)).toBeGreaterThan(opaque(6));
	expect(opaque(6)).toBeGreaterThan(opaque(11));
	expect(opaque(height - 1)).toBe(0);
});

test('the round mark of a small siege has teeth that reach from its ring towards its middle', () => {
	const teeth = circleTeeth([50, 50], 12, 4);
	expect(teeth.length).toBeGreaterThan(6);
	for (const [from, tip, to] of teeth) {
		expect(Math.hypot(from[0] - 50, from[1] - 50)).toBeCloseTo(12);
		expect(Math.hypot(to[0] - 50, to[1] - 50)).toBeCloseTo(12);
		expect(Math.hypot(tip[0] - 50, tip[1] - 50)).toBeCloseTo(8);
	}
});
