import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay, type Day } from '#lib/domain/date.ts';
import { axisMarks, type AxisName } from './axis-marks.ts';

const day = (iso: string): Day => dayFromIso(iso)!;
const widths: Readonly<Record<AxisName, number>> = { year: 34, month: 60, shortMonth: 30, dayOfMonth: 18 };

function named(from: string, to: string, width: number, widthOf = (name: AxisName) => widths[name]) {
	const window = { from: day(from), to: day(to) };
	return axisMarks(window, width / (window.to - window.from + 1), (_, name) => widthOf(name))
		.filter(({ name }) => name)
		.toSorted((a, b) => a.day - b.day)
		.map(({ day: at, name }) => `${isoFromDay(at)} ${name}`);
}

describe('the axis of time', () => {
	it('names years and as many months as there is room for', () => {
		expect(named('2014-07-01', '2015-06-30', 300)).toEqual([
			'2014-07-01 year',
			'2014-09-01 shortMonth',
			'2014-11-01 shortMonth',
			'2015-01-01 year',
			'2015-03-01 shortMonth',
			'2015-05-01 shortMonth'
		]);
	});

	it('leaves out a name that would cover another', () => {
		const wide = named('2014-12-20', '2015-06-30', 300);
		expect(wide[0]).toBe('2015-01-01 year');
	});

	it('names fewer months where names are long', () => {
		const long = (name: AxisName): number => (name === 'shortMonth' ? 70 : widths[name]);
		expect(named('2014-07-01', '2015-06-30', 300, long)).toEqual([
			'2014-07-01 year',
			'2014-10-01 shortMonth',
			'2015-01-01 year',
			'2015-04-01 shortMonth'
		]);
	});

	it('names days where they are wide, and still says month and year', () => {
		expect(named('2016-02-25', '2016-03-06', 330)).toEqual([
			'2016-02-25 month',
			'2016-02-27 dayOfMonth',
			'2016-02-28 dayOfMonth',
			'2016-02-29 dayOfMonth',
			'2016-03-01 month',
			'2016-03-03 dayOfMonth',
			'2016-03-04 dayOfMonth',
			'2016-03-05 dayOfMonth',
			'2016-03-06 dayOfMonth'
		]);
	});
});
