import { describe, expect, it } from 'vitest';
import { formatClock, formatTimeOfDay } from './format-clock.ts';

describe('formatClock', () => {
	it('writes minutes and seconds, and hours where there are any', () => {
		expect([0, 5_900, 605_000, 3_605_000].map((time) => formatClock(time, 'en'))).toEqual([
			'0:00',
			'0:05',
			'10:05',
			'1:00:05'
		]);
		expect(formatClock(-5, 'fr')).toBe('0:00');
	});
});

describe('formatTimeOfDay', () => {
	it('writes hours and minutes', () => {
		expect(formatTimeOfDay(new Date(2020, 0, 1, 14, 5), 'en')).toBe('14:05');
		expect(formatTimeOfDay(new Date(2020, 0, 1, 0, 7), 'en')).toBe('0:07');
	});
});
