declare const day: unique symbol;

/** A civil day of the atlas's time zone, counted from 1970-01-01 (day 0). It holds no clock. */
export type Day = number & { readonly [day]: true };

/** The days from one to another, both included; one day where they are the same. */
export interface DayRange {
	readonly from: Day;
	readonly to: Day;
}

/** The precision to which a date is written. */
export type Precision = 'day' | 'month' | 'year';

const isoDay = /^(-?\d{4,6})-(\d{2})-(\d{2})$/;
const millisecondsOfADay = 86_400_000;

/**
 * Reads an ISO day.
 * @param iso such as `2016-02-27`
 * @returns the day, or `undefined` when `iso` is no day of the calendar (`2016-02-30`, `27/2/2016`)
 */
export function dayFromIso(iso: string): Day | undefined {
	const parts = isoDay.exec(iso);
	if (!parts) return undefined;
	const found = dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
	return isoFromDay(found) === iso ? found : undefined;
}

/**
 * The day of a year, month and day of the month; what overflows is carried (month 13 is January).
 * @param year of the Gregorian calendar
 * @param month from 1
 * @param dayOfMonth from 1
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day {
	return Math.floor(Date.UTC(year, month - 1, dayOfMonth) / millisecondsOfADay) as Day;
}

/** The year, month (from 1) and day of the month of a day. */
export function partsOfDay(of: Day): { year: number; month: number; dayOfMonth: number } {
	const date = new Date(of * millisecondsOfADay);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** Writes a day as an ISO day, such as `2016-02-27`. */
export function isoFromDay(of: Day): string {
	return new Date(of * millisecondsOfADay).toISOString().slice(0, 10);
}

/** The day that lies `days` after (or, when negative, before) another. */
export function dayPlus(of: Day, days: number): Day {
	return (of + days) as Day;
}
