import { expect, test } from 'vitest';
import { frameInsets, plateOf } from './frame-plate.ts';

const frame = { label: 'Peace of the valley · declared in force (possible)' };

test('a plate says its label in one line, or each part of it in lines of its own, and the status in any case', () => {
	expect(plateOf(frame, 600, 1).lines).toEqual(['Peace of the valley · declared in force (possible)']);
	expect(plateOf(frame, 450, 2).lines).toEqual(['Peace of the valley', 'declared in force (possible)']);
	const narrow = plateOf(frame, 250, 3).lines;
	expect(narrow.length).toBeGreaterThan(2);
	expect(narrow.join(' ')).toBe('Peace of the valley declared in force (possible)');
});
test('what a frame covers of a map is its plate above and its band on the other sides', () => {
	expect(frameInsets(undefined, 450, 3)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
	const { top, right, bottom, left } = frameInsets(frame, 450, 3);
	expect(top).toBeGreaterThan(bottom);
	expect([right, left]).toEqual([bottom, bottom]);
});
