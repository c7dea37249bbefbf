import { describe, expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

const from = { x: 200, y: 200 };

describe('a swipe', () => {
	it('leads on to the left, and to the right where one reads from right to left', () => {
		expect(swipeOf(from, { x: 100, y: 210 }, false)).toBe('next');
		expect(swipeOf(from, { x: 300, y: 210 }, false)).toBe('previous');
		expect(swipeOf(from, { x: 300, y: 210 }, true)).toBe('next');
		expect(swipeOf(from, { x: 100, y: 210 }, true)).toBe('previous');
	});
	it('is none when it is short, or goes up or down', () => {
		expect(swipeOf(from, { x: 170, y: 200 }, false)).toBeUndefined();
		expect(swipeOf(from, { x: 130, y: 400 }, false)).toBeUndefined();
	});
});
