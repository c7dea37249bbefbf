import edtf, { type EdtfDate } from 'edtf';
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
	const parsed = parse(text);
	if (!parsed) {
		const sides = text.split('/');
		return {
			message:
				sides.length === 2 && sides.every(parse)
					? `"${text}" ends before it begins; swap its dates`
					: `"${text}" is no EDTF date; write for example 2016-02-27, 2016-04~ or 2015-11/2016-01`
		};
	}
	if (parsed.type === 'Date') {
		const point = boundsOf(parsed);
		if (!point)
			return { message: `"${text}" holds a clock time; give the day here and the hour under "clock"` };
		return { span: { edtf: text, start: point, end: point, endKind: 'known' } };
	}
	if (parsed.type === 'Interval') return readInterval(text, parsed);
	return {
		message: `"${text}" is of the EDTF kind ${parsed.type}, which the atlas does not read; write an interval such as 2016-03/2016-05~`
	};
}

function parse(text: string): EdtfDate | undefined {
	try {
		return edtf(text);
	} catch {
		return undefined;
	}
}

function readInterval(text: string, interval: EdtfDate): EdtfReading {
	const lower = interval.lower && typeof interval.lower === 'object' ? boundsOf(interval.lower) : undefined;
	const upper = interval.upper && typeof interval.upper === 'object' ? boundsOf(interval.upper) : undefined;
	const [from = '', to = ''] = text.split('/');
	if (isWritten(from) && !lower) return { message: `the first date of "${text}" is no year, month or day` };
	if (isWritten(to) && !upper) return { message: `the second date of "${text}" is no year, month or day` };
	const start = lower ?? (from === '..' ? unbounded : { earliest: null, latest: upper?.earliest ?? null });
	const end = upper ?? (to === '..' ? unbounded : { earliest: start.latest, latest: null });
	return {
		span: { edtf: text, start, end, endKind: upper ? 'known' : to === '..' ? 'open' : 'unknown' }
	};
}

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
