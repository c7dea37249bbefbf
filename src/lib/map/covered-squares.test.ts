import { expect, test } from 'vitest';
import { coveringSquares, holds, partOn } from './covered-squares.ts';

test('what hangs over the edge of a map covers only the part that lies on it', () => {
	const map = { width: 300, height: 200 };
	expect(partOn(map, { x: -10, y: 190, width: 50, height: 40 })).toEqual({
		x: 0,
		y: 190,
		width: 40,
		height: 10
	});
	expect(partOn(map, { x: 300, y: 0, width: 50, height: 40 })).toBeUndefined();
});

test('a long plate is covered from end to end by squares of its height', () => {
	expect(coveringSquares({ x: 10, y: 20, width: 100, height: 40 })).toEqual([
		{ x: 30, y: 40, side: 40 },
		{ x: 60, y: 40, side: 40 },
		{ x: 90, y: 40, side: 40 }
	]);
});

test('a square is covered by itself', () => {
	expect(coveringSquares({ x: 0, y: 0, width: 44, height: 44 })).toEqual([{ x: 22, y: 22, side: 44 }]);
});

test('a plate that became shorter lies within what was covered, a longer one does not', () => {
	const plate = { x: 10, y: 0, width: 200, height: 24 };
	expect(holds(plate, { ...plate, width: 120 })).toBe(true);
	expect(holds(plate, { ...plate, width: 240 })).toBe(false);
});
