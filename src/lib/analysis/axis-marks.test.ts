import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay, partsOfDay, type Day } from '#lib/domain/date.ts';
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

	it('names months with their year where days are numbered, and of the first month what is seen of it', () => {
		expect(named('2016-02-20', '2016-04-10', 900)).toEqual([
			'2016-02-20 month',
			'2016-03-01 month',
			'2016-04-01 month'
		]);
	});

	it.each([
		[1, 40, [26, 27, 28, 29, 1, 2, 3, 4, 5]],
		[2, 15, [27, 1, 3, 5]],
		[5, 6, [21, 26, 1, 6, 11, 16, 21, 26, 1, 6]],
		[10, 2.5, [21, 1, 11, 21, 1, 11, 21]]
	])('numbers every day or every %s. of a month, always from its first', (step, pixels, numbers) => {
		const from = step < 5 ? '2016-02-26' : '2016-02-17';
		const to = { 1: '2016-03-05', 2: '2016-03-06', 5: '2016-04-08', 10: '2016-04-30' }[step]!;
		const marks = axisMarks({ from: day(from), to: day(to) }, pixels, (_, name) => widths[name]);
		const numbered = marks.filter(({ isNumbered }) => isNumbered).toSorted((a, b) => a.day - b.day);
		expect(numbered.map(({ day: at }) => partsOfDay(at).dayOfMonth)).toEqual(numbers);
	});

	it('numbers no days where they are narrow', () => {
		const marks = axisMarks(
			{ from: day('2014-07-01'), to: day('2016-12-31') },
			1.2,
			(_, name) => widths[name]
		);
		expect(marks.some(({ isNumbered }) => isNumbered)).toBe(false);
	});
});
