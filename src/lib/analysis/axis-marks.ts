import { dayFromParts, dayPlus, partsOfDay, type Day } from '#lib/domain/date.ts';
import type { TimeWindow } from './time-window.ts';

/** How a name on the axis is written: a year, a month with or without its year, the number of a day. */
export type AxisName = 'year' | 'month' | 'shortMonth' | 'dayOfMonth';

/** A line of the axis at the beginning of a day. */
export interface AxisMark {
	readonly day: Day;
	readonly weight: 'year' | 'month' | 'day';
	/** The name at it; none where there is no room. */
	readonly name?: AxisName;
}

/**
 * The lines of a time axis and the names that fit, the weightiest first: years, months, and as far as days are
 * wide enough, days. The first day is always named, so that a reader knows the year at any zoom.
 * @param pixelsADay the width of a day
 * @param widthOf the width of a name as it is written, in pixels
 */
export function axisMarks(
	{ from, to }: TimeWindow,
	pixelsADay: number,
	widthOf: (day: Day, name: AxisName) => number
): readonly AxisMark[] {
	const months = monthStarts(from, to);
	const widest = Math.max(0, ...months.map((month) => widthOf(month, 'shortMonth')));
	const monthStep = [1, 2, 3, 6].find((step) => pixelsADay * 30 * step > widest) ?? 12;
	const dayStep = [1, 2, 5, 10].find((step) => pixelsADay * step > widthOf(from, 'dayOfMonth'));
	const edge: AxisName = dayStep ? 'month' : 'year';
	const named: { readonly day: Day; readonly end: number }[] = [];
	/** Names a day if the name covers no other. */
	const take = (day: Day, name: AxisName): AxisName | undefined => {
		const end = day + widthOf(day, name) / pixelsADay;
		if (named.some((other) => day < other.end && other.day < end)) return undefined;
		named.push({ day, end });
		return name;
	};
	const names = new Map<Day, AxisName | undefined>();
	const name = (day: Day, as: AxisName): void => {
		if (!names.get(day)) names.set(day, take(day, as));
	};
	for (const month of months) if (isJanuary(month)) name(month, edge);
	name(from, edge);
	for (const month of months)
		if ((partsOfDay(month).month - 1) % monthStep === 0) name(month, dayStep ? 'month' : 'shortMonth');
	const days = dayStep ? daysBetween(from, to) : [];
	for (const day of days) {
		const { dayOfMonth } = partsOfDay(day);
		if (dayOfMonth % dayStep! === 0 && dayOfMonth + dayStep! / 2 <= 31) name(day, 'dayOfMonth');
	}
	const marked = new Set([...days.filter((day) => names.get(day)), ...months, from]);
	return [...marked].map((day) => {
		const isMonth = partsOfDay(day).dayOfMonth === 1;
		const written = names.get(day);
		return {
			day,
			weight: isMonth ? (isJanuary(day) ? 'year' : 'month') : 'day',
			...(written && { name: written })
		};
	});
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
