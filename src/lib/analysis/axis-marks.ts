import { dayFromParts, dayPlus, partsOfDay, type Day } from '#lib/domain/date.ts';
import type { TimeWindow } from './time-window.ts';

/** How a name on the axis is written: a year, a month with or without its year, the number of a day. */
export type AxisName = 'year' | 'month' | 'shortMonth' | 'dayOfMonth';

/** A line of the axis at the beginning of a day. */
export interface AxisMark {
	readonly day: Day;
	readonly weight: 'year' | 'month' | 'day';
	/** The name at it, of its year or month; none where there is no room. */
	readonly name?: Exclude<AxisName, 'dayOfMonth'>;
	/** Whether its number stands below, in a row of days. */
	readonly isNumbered: boolean;
}

/** The days from one number to the next. */
const daySteps = [1, 2, 5, 10];
/** The end of a month cuts a step: how much of it must be left before the first of the next is numbered too. */
const leastOfStep = 0.8;

/**
 * The lines of a time axis and the names that fit. A first row names years and months, the weightiest first; as
 * far as days are wide enough, a second one numbers them, in even steps from the first of each month. The
 * first day is always named, so that a reader knows the year at any zoom.
 * @param pixelsADay the width of a day
 * @param widthOf the width of a name as it is written, in pixels
 */
export function axisMarks(
	{ from, to }: TimeWindow,
	pixelsADay: number,
	widthOf: (day: Day, name: AxisName) => number
): readonly AxisMark[] {
	const months = monthStarts(from, to);
	const days = daysBetween(from, to);
	const widest = (among: readonly Day[], name: AxisName): number =>
		Math.max(0, ...among.map((day) => widthOf(day, name)));
	const widestNumber = widest(days.slice(0, 31), 'dayOfMonth');
	const dayStep = daySteps.find((step) => pixelsADay * step * leastOfStep > widestNumber);
	const monthName = dayStep && pixelsADay * 28 > widest(months, 'month') ? 'month' : 'shortMonth';
	const widestMonth = widest(months, monthName);
	const monthStep = [1, 2, 3, 6].find((step) => pixelsADay * 30 * step > widestMonth) ?? 12;
	const edge = monthName === 'month' ? 'month' : 'year';
	const named: { readonly day: Day; readonly end: number }[] = [];
	const names = new Map<Day, AxisMark['name']>();
	/** Names a day if the name covers no other, and is not cut by the end of the axis. */
	const name = (day: Day, as: AxisMark['name'] & string): void => {
		const end = day + widthOf(day, as) / pixelsADay;
		if (end > to + 1 || named.some((other) => day < other.end && other.day < end)) return;
		named.push({ day, end });
		names.set(day, as);
	};
	for (const month of months) if (isJanuary(month)) name(month, edge);
	name(from, edge);
	for (const month of months) if ((partsOfDay(month).month - 1) % monthStep === 0) name(month, monthName);
	const numbered = new Set(dayStep ? days.filter((day) => isNumberedAt(day, dayStep)) : []);
	return [...new Set([from, ...months, ...numbered])].map((day) => {
		const isMonth = partsOfDay(day).dayOfMonth === 1;
		const written = names.get(day);
		return {
			day,
			weight: isMonth ? (isJanuary(day) ? 'year' : 'month') : 'day',
			...(written && { name: written }),
			isNumbered: numbered.has(day)
		};
	});
}

/** Whether a day is numbered where every so many days are, from the first of its month. */
function isNumberedAt(day: Day, step: number): boolean {
	const { year, month, dayOfMonth } = partsOfDay(day);
	const left = dayFromParts(year, month + 1, 1) - day;
	return (dayOfMonth - 1) % step === 0 && left >= step * leastOfStep;
}

const isJanuary = (day: Day): boolean => partsOfDay(day).month === 1 && partsOfDay(day).dayOfMonth === 1;

function monthStarts(from: Day, to: Day): readonly Day[] {
	const { year, month } = partsOfDay(from);
	const starts: Day[] = [];
	for (let ahead = 0; ; ahead++) {
		const start = dayFromParts(year, month + ahead, 1);
		if (start > to) return starts;
		if (start >= from) starts.push(start);
	}
}

function daysBetween(from: Day, to: Day): readonly Day[] {
	return Array.from({ length: to - from + 1 }, (_, ahead) => dayPlus(from, ahead));
}
