import edtf, { Date as EdtfDay, type EdtfDate } from 'edtf';
import { dayPlus, type Day, type Precision } from './date.ts';
import type { Bounds, TimeSpan } from './interval.ts';

/**
 * How far "approximate" (`~`) and "uncertain" (`?`) reach, in days to each side, by the precision of the
 * date. This table is the atlas's own convention, the only place where it stands, and shown on the site;
 * EDTF (ISO 8601-2) names the qualifiers and leaves their width open.
 */
export const daysOfDoubt: Readonly<Record<Precision, number>> = { day: 3, month: 15, year: 91 };

const precisions: readonly (Precision | undefined)[] = [undefined, 'year', 'month', 'day'];
const millisecondsOfADay = 86_400_000;

/** A time that was read, or what is wrong with it and what to write instead. */
export type EdtfReading =
	{ readonly span: TimeSpan; readonly message?: never } | { readonly span?: never; readonly message: string };

/**
 * Reads a date or interval written in EDTF (ISO 8601-2, level 1: https://www.loc.gov/standards/datetime/).
 *
 * A lone date is a point somewhere within it: `2016-03` began and ended on days of March. An interval begins
 * within its first date and ends within its second. `..` is an open end, an empty side an unknown one.
 * @param text such as `2016-02-27`, `2016-04~`, `2015-11/..`, `2015-11/`
 * @returns the span, or a message that names the fault; sets, seasons and clock times are refused
 */
export function readEdtf(text: string): EdtfReading {
	if (text.includes('/')) return readInterval(text);
	const date = parse(text);
	if (!date) return { message: noDate(text) };
	if (!isDate(date))
		return {
			message: `"${text}" is a season, set or list, which the atlas does not read; write an interval such as 2016-03/2016-05~`
		};
	const point = boundsOf(date);
	if (!point)
		return { message: `"${text}" holds a clock time; give the day here and the hour under "clock"` };
	return { span: { edtf: text, start: point, end: point, endKind: 'known' } };
}

/** Asked by class and not by `type`, which is a class name that a bundle may change. */
const isDate = (date: EdtfDate): boolean => date instanceof EdtfDay;

/** Dates that were read before: the same few hundred are asked for again and again, and the grammar is slow. */
const parsed = new Map<string, EdtfDate | undefined>();

function parse(text: string): EdtfDate | undefined {
	if (!parsed.has(text)) parsed.set(text, parseAnew(text));
	return parsed.get(text);
}

function parseAnew(text: string): EdtfDate | undefined {
	try {
		return edtf(text);
	} catch {
		return undefined;
	}
}

const noDate = (text: string): string =>
	`"${text}" is no EDTF date; write for example 2016-02-27, 2016-04~ or 2015-11/2016-01`;

/**
 * Reads an interval side by side: the library refuses one whose sides lie within each other, such as a
 * single day or `2016-03-03/2016-03`.
 */
function readInterval(text: string): EdtfReading {
	const [from = '', to = '', ...more] = text.split('/');
	const [first, second] = [isWritten(from) ? parse(from) : undefined, isWritten(to) ? parse(to) : undefined];
	const isRead = (side: string, date: EdtfDate | undefined): boolean =>
		!isWritten(side) || date !== undefined;
	if (more.length > 0 || !(first || second) || !isRead(from, first) || !isRead(to, second))
		return { message: noDate(text) };
	const lower = first && isDate(first) ? boundsOf(first) : undefined;
	const upper = second && isDate(second) ? boundsOf(second) : undefined;
	if (first && !lower) return { message: `the first date of "${text}" is no year, month or day` };
	if (second && !upper) return { message: `the second date of "${text}" is no year, month or day` };
	if (first && second && first.min > second.max)
		return { message: `"${text}" ends before it begins; swap its dates` };
	const start = lower ?? (from === '..' ? unbounded : { earliest: null, latest: upper?.earliest ?? null });
	const end = upper ?? (to === '..' ? unbounded : { earliest: start.latest, latest: null });
	return {
		span: {
			edtf: text,
			start: { earliest: start.earliest, latest: least(start.latest, end.latest) },
			end: { earliest: most(end.earliest, start.earliest), latest: end.latest },
			endKind: upper ? 'known' : to === '..' ? 'open' : 'unknown'
		}
	};
}

/** The earlier of two days, where `null` is no bound. */
const least = (day: Day | null, other: Day | null): Day | null =>
	day !== null && other !== null && other < day ? other : day;

/** The later of two days, where `null` is no bound. */
const most = (day: Day | null, other: Day | null): Day | null =>
	day !== null && other !== null && other > day ? other : day;

const unbounded: Bounds = { earliest: null, latest: null };

const isWritten = (side: string): boolean => side !== '' && side !== '..';

/** The first and last day of a date, widened by its doubt; `undefined` when it holds a clock time. */
function boundsOf(date: EdtfDate): Bounds | undefined {
	const precision = precisions[date.precision ?? 0];
	if (!precision) return undefined;
	const doubt = date.approximate?.value || date.uncertain?.value ? daysOfDoubt[precision] : 0;
	return { earliest: dayPlus(dayOf(date.min), -doubt), latest: dayPlus(dayOf(date.max), doubt) };
}

const dayOf = (milliseconds: number): Day => Math.floor(milliseconds / millisecondsOfADay) as Day;
