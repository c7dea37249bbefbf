import { describe, expect, it } from 'vitest';
import { dayFromIso, type Day } from '#lib/domain/date.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';
import { timeAlone, toldTime } from './told-time.ts';

const day = (iso: string): Day => dayFromIso(iso)!;
const period = { from: day('2015-06-01'), to: day('2016-08-31') };
const span = (first: string, last: string, end = last): TimeSpan =>
	({
		start: { earliest: day(first), latest: day(last) },
		end: { earliest: day(last), latest: day(end) }
	}) as TimeSpan;

describe('the time at which a passage is shown', () => {
	it('is its day', () => {
		expect(timeAlone(span('2016-03-05', '2016-03-05'), period)).toEqual({
			kind: 'day',
			day: day('2016-03-05')
		});
	});
	it('is all of its month', () => {
		const month = { kind: 'range', from: day('2016-03-01'), to: day('2016-03-31') };
		expect(toldTime(span('2016-03-01', '2016-03-31'), period)).toEqual(month);
		expect(timeAlone(span('2016-03-01', '2016-03-31'), period)).toEqual(month);
	});
	it('is the part of it within the period where it began before', () => {
		expect(timeAlone(span('2011-01-01', '2011-12-31', '2016-05-04'), period)).toEqual({
			kind: 'range',
			from: period.from,
			to: day('2016-05-04')
		});
	});
	it('lasts to the end of the period where it goes on, and not where no end is told', () => {
		const since = { ...span('2011-01-01', '2011-12-31'), end: { earliest: day('2011-12-31'), latest: null } };
		expect(timeAlone({ ...since, endKind: 'open' }, period)).toEqual({ kind: 'range', ...period });
		expect(timeAlone({ ...since, endKind: 'unknown' }, period)).toEqual({ kind: 'all' });
	});
	it('is all of time where it lies before the period, or the passage gives none', () => {
		expect(timeAlone(span('2011-10-01', '2011-10-31'), period)).toEqual({ kind: 'all' });
		expect(timeAlone(undefined, period)).toEqual({ kind: 'all' });
		expect(toldTime(undefined, period)).toBeUndefined();
	});
});
