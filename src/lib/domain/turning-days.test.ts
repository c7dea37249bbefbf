import { expect, test } from 'vitest';
import type { Day } from './date.ts';
import { certaintyOn, type TimeSpan } from './interval.ts';
import { stretchDay, turningDays } from './turning-days.ts';

const day = (number: number): Day => number as Day;
const time: TimeSpan = {
	edtf: 'known only roughly',
	start: { earliest: day(3), latest: day(5) },
	end: { earliest: day(9), latest: null },
	endKind: 'known'
};

test('a time turns on each of its bounds and on the day after it', () => {
	expect(turningDays([time])).toEqual([3, 4, 5, 6, 9, 10]);
});
test('on the day that stands for a stretch a time holds as it does on each day of the stretch', () => {
	const turns = turningDays([time]);
	for (let each = 0; each < 15; each++) {
		const stands = stretchDay(turns, day(each));
		expect(certaintyOn(time, stands)).toBe(certaintyOn(time, day(each)));
		expect(stretchDay(turns, stands)).toBe(stands);
	}
});
test('all days before the first turn have one day that stands for them', () => {
	expect([0, 1, 2].map((each) => stretchDay([day(3)], day(each)))).toEqual([2, 2, 2]);
});
