import { describe, expect, it } from 'vitest';
import { isoFromDay, type Day } from './date.ts';
import { readEdtf } from './edtf.ts';
import type { TimeSpan } from './interval.ts';

const iso = (day: Day | null): string | null => (day === null ? null : isoFromDay(day));

function bounds(text: string): readonly (string | null)[] {
	const { start, end } = spanOf(text);
	return [iso(start.earliest), iso(start.latest), iso(end.earliest), iso(end.latest)];
}

function spanOf(text: string): TimeSpan {
	const { span, message } = readEdtf(text);
	if (!span) throw new Error(message);
	return span;
}

describe('readEdtf', () => {
	it('reads a day as that day alone', () => {
		expect(bounds('2016-02-27')).toEqual(['2016-02-27', '2016-02-27', '2016-02-27', '2016-02-27']);
	});
	it('reads a month as some time within it', () => {
		expect(bounds('2016-02')).toEqual(['2016-02-01', '2016-02-29', '2016-02-01', '2016-02-29']);
	});
	it('widens approximate and uncertain dates by their precision, and nothing else', () => {
		expect(bounds('2016-02-27~')).toEqual(['2016-02-24', '2016-03-01', '2016-02-24', '2016-03-01']);
		expect(bounds('2016-04~')).toEqual(['2016-03-17', '2016-05-15', '2016-03-17', '2016-05-15']);
		expect(bounds('2015-10-09?').slice(0, 2)).toEqual(['2015-10-06', '2015-10-12']);
		expect(bounds('2016%')[0]).toBe('2015-10-02');
	});
	it('reads an interval as beginning within its first date and ending within its second', () => {
		expect(bounds('2016-03/2016-05~')).toEqual(['2016-03-01', '2016-03-31', '2016-04-16', '2016-06-15']);
	});
	it('reads an interval of a single day, and one whose end lies within its beginning', () => {
		expect(bounds('2016-02-27/2016-02-27')).toEqual(bounds('2016-02-27'));
		expect(bounds('2016/2016')).toEqual(bounds('2016'));
		expect(bounds('2016-03-03/2016-03')).toEqual(['2016-03-03', '2016-03-03', '2016-03-03', '2016-03-31']);
		expect(bounds('2016-03/2016-03-29')).toEqual(['2016-03-01', '2016-03-29', '2016-03-29', '2016-03-29']);
	});
	it('tells an open end from an unknown one', () => {
		expect(spanOf('2015-11/..')).toMatchObject({ endKind: 'open', end: { earliest: null, latest: null } });
		const unknown = spanOf('2015-11/');
		expect(unknown.endKind).toBe('unknown');
		expect(bounds('2015-11/')).toEqual(['2015-11-01', '2015-11-30', '2015-11-30', null]);
	});
	it.each(['yesterday', '2016-02-30', '2016-13', '', '/', '../..', '2016-02-27/soon', '27/02/2016'])(
		'refuses "%s" and shows how to write it',
		(text) => {
			expect(readEdtf(text).message).toContain('2016-02-27');
		}
	);
	it.each(['2016-21', '[2015-01..2015-03]', '2016-02-26T22:00Z'])(
		'refuses %s, whose bounds the library gives wrongly or which holds a clock',
		(text) => {
			expect(readEdtf(text).message).toContain(text);
		}
	);
	it('refuses an interval that ends before it begins', () => {
		expect(readEdtf('2016-05/2016-03').message).toContain('before');
	});
});
