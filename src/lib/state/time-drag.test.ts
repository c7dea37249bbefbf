import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/domain/date.ts';
import { between, dragOf, type PressedTime } from './time-drag.ts';

const day = (number: number): Day => number as Day;
const line = { period: { from: day(0), to: day(100) }, xOf: (of: number) => of * 10, reach: 6 };
const at = (x: number, isOnFlag = false): PressedTime => ({ day: day(Math.floor(x / 10)), x, isOnFlag });
const onDay = { kind: 'day', day: day(20) } as const;
const onRange = { kind: 'range', from: day(20), to: day(40) } as const;

describe('a drag on the time line', () => {
	test('that takes hold of the day, or of its date on the axis, moves it', () => {
		expect(dragOf(onDay, at(207), line)?.(day(25))).toEqual({ kind: 'day', day: 25 });
		expect(dragOf(onDay, at(240, true), line)?.(day(26))).toEqual({ kind: 'day', day: 22 });
	});
	test('moves a day no farther than the days that can be set', () => {
		expect(dragOf(onDay, at(205), line)?.(day(300))).toEqual({ kind: 'day', day: 100 });
	});
	test('that takes hold of an end of the range moves this end, also past the other', () => {
		expect(dragOf(onRange, at(202), line)?.(day(10))).toEqual({ kind: 'range', from: 10, to: 40 });
		expect(dragOf(onRange, at(409), line)?.(day(50))).toEqual({ kind: 'range', from: 20, to: 50 });
		expect(dragOf(onRange, at(202), line)?.(day(60))).toEqual({ kind: 'range', from: 40, to: 60 });
	});
	test('that takes hold of the date of a range moves all of it, as far as it stays whole', () => {
		expect(dragOf(onRange, at(300, true), line)?.(day(35))).toEqual({ kind: 'range', from: 25, to: 45 });
		expect(dragOf(onRange, at(300, true), line)?.(day(0))).toEqual({ kind: 'range', from: 0, to: 20 });
	});
	test('takes hold of nothing elsewhere, nor where all of time is shown', () => {
		expect(dragOf(onDay, at(240), line)).toBeUndefined();
		expect(dragOf(onRange, at(300), line)).toBeUndefined();
		expect(dragOf({ kind: 'all' }, at(205, true), line)).toBeUndefined();
	});
});

test('the days between two are one day when both are the same', () => {
	expect(between(day(4), day(4))).toEqual({ kind: 'day', day: 4 });
	expect(between(day(7), day(4))).toEqual({ kind: 'range', from: 4, to: 7 });
});
