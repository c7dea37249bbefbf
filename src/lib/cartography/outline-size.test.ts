import { expect, test } from 'vitest';
import { legibleFrom, teethAt } from './outline-size.ts';

const town = { bbox: [37, 36, 37.1, 36.1], area: 36 } as const;

test('teeth grow with their outline up to their usual size, and none stand where a round mark does', () => {
	const from = legibleFrom(town, 3);
	expect(teethAt(town, from - 1, 3)).toBe(0);
	const sizes = [0, 0.5, 1, 1.5, 4].map((nearer) => teethAt(town, from + nearer, 3));
	expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
	expect(sizes[0]).toBe(0.4);
	expect(sizes.at(-1)).toBe(1);
});
test('an outline is legible from another zoom when its mark is larger', () => {
	expect(legibleFrom(town, 2)).toBeCloseTo(legibleFrom(town, 1) + 1);
});
