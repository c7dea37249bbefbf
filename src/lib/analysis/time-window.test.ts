import { describe, expect, it } from 'vitest';
import type { Day } from '#lib/domain/date.ts';
import { holding, zoomed } from './time-window.ts';

const period = { from: 0 as Day, to: 900 as Day };

describe('the window of the time line', () => {
	it('zooms round a day and stays within the period', () => {
		expect(zoomed(period, period, 450 as Day, 0.5)).toEqual({ from: 225, to: 675 });
		expect(zoomed(period, period, 10 as Day, 0.5)).toEqual({ from: 0, to: 450 });
		expect(zoomed({ from: 0 as Day, to: 20 as Day }, period, 5 as Day, 0.1)).toEqual({ from: 0, to: 14 });
		expect(zoomed({ from: 0 as Day, to: 600 as Day }, period, 300 as Day, 4)).toEqual(period);
	});
	it('moves only to hold a day that it does not hold', () => {
		const window = { from: 100 as Day, to: 200 as Day };
		expect(holding(window, period, 150 as Day)).toBe(window);
		expect(holding(window, period, 880 as Day)).toEqual({ from: 800, to: 900 });
	});
});
