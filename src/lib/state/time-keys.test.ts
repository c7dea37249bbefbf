import { describe, expect, it } from 'vitest';
import type { ViewTime } from '#lib/address/view.ts';
import { day } from '#tests/support/small-atlas.ts';
import { timeAfter, timeStepOf, type TimeStep } from './time-keys.ts';

const period = { from: day('1820-01-01'), to: day('1821-12-31') };
const opening = day('1820-06-01');
const on = (iso: string): ViewTime => ({ kind: 'day', day: day(iso) });
const between = (from: string, to: string): ViewTime => ({ kind: 'range', from: day(from), to: day(to) });
const after = (time: ViewTime, step: TimeStep, isExtending = false, anchor?: string) =>
	timeAfter(time, step, isExtending, {
		period,
		opening,
		anchor: anchor === undefined ? undefined : day(anchor)
	});
const next: TimeStep = { unit: 'day', amount: 1 };
const back: TimeStep = { unit: 'day', amount: -1 };

describe('timeStepOf', () => {
	it('follows the direction of time on the screen', () => {
		expect(timeStepOf('ArrowRight', false)).toEqual(next);
		expect(timeStepOf('ArrowRight', true)).toEqual(back);
		expect(timeStepOf('PageUp', true)).toEqual({ unit: 'month', amount: 1 });
	});
	it('leaves other keys alone', () => {
		expect(timeStepOf('Enter', false)).toBeUndefined();
	});
});

describe('timeAfter', () => {
	it('goes by days and months and stays within the period', () => {
		expect(after(on('1820-03-31'), next).time).toEqual(on('1820-04-01'));
		expect(after(on('1820-03-31'), { unit: 'month', amount: 1 }).time).toEqual(on('1820-04-28'));
		expect(after(on('1820-01-01'), back).time).toEqual(on('1820-01-01'));
		expect(after(on('1820-03-31'), { unit: 'end', amount: 1 }).time).toEqual(on('1821-12-31'));
	});
	it('makes a range of a day, moves its free end, and comes back over the day that stays', () => {
		const first = after(on('1820-03-31'), next, true);
		expect(first).toEqual({ time: between('1820-03-31', '1820-04-01'), anchor: day('1820-03-31') });
		expect(after(first.time, back, true, '1820-03-31').time).toEqual(on('1820-03-31'));
		expect(after(on('1820-03-31'), back, true)).toEqual({
			time: between('1820-03-30', '1820-03-31'),
			anchor: day('1820-03-31')
		});
		expect(after(between('1820-03-30', '1820-03-31'), back, true, '1820-03-31').time).toEqual(
			between('1820-03-29', '1820-03-31')
		);
	});
	it('sets one day again from the end of a range that lies ahead', () => {
		expect(after(between('1820-03-01', '1820-03-10'), next).time).toEqual(on('1820-03-11'));
		expect(after(between('1820-03-01', '1820-03-10'), back).time).toEqual(on('1820-02-29'));
	});
	it('comes from all of time to the opening day', () => {
		expect(after({ kind: 'all' }, next).time).toEqual(on('1820-06-01'));
	});
});
