import type { Day } from '#lib/domain/date.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';
import type { TimeWindow } from './time-window.ts';

/** One day, a range of days (both included), or all of time. */
type ToldTime =
	| { readonly kind: 'day'; readonly day: Day }
	| ({ readonly kind: 'range' } & TimeWindow)
	| { readonly kind: 'all' };

/** From so many days on a beginning is no day any more, but a month or more. */
const daysOfMonth = 27;

/**
 * The time that a passage tells of as a view shows it: a day within its beginning, or all of a month and more.
 * @returns nothing when the passage gives no time, or begins outside the period
 */
export function toldTime(when: TimeSpan | undefined, period: TimeWindow): ToldTime | undefined {
	if (!when) return undefined;
	const { earliest, latest } = when.start;
	if (earliest !== null && latest !== null && latest - earliest >= daysOfMonth)
		return withinPeriod(earliest, latest, period);
	const day = earliest !== null && latest !== null ? middleOf(earliest, latest) : (latest ?? earliest);
	const shown = day ?? when.end.latest;
	return shown !== null && shown >= period.from && shown <= period.to
		? { kind: 'day', day: shown }
		: undefined;
}

/**
 * The time at which a passage is shown that stands alone: its own, or as much of it as lies within the period, or
 * all of time, so that no day is shown that it does not tell of. What goes on lasts as long as the period; of what
 * has an end that is not told, only the part that is sure is shown.
 */
export function timeAlone(when: TimeSpan | undefined, period: TimeWindow): ToldTime {
	const own = toldTime(when, period);
	if (own) return own;
	const first = when?.start.earliest ?? when?.start.latest ?? when?.end.earliest;
	if (!when || first === null || first === undefined) return { kind: 'all' };
	const last = when.end.latest ?? (when.endKind === 'open' ? period.to : when.end.earliest);
	return (last !== null && withinPeriod(first, last, period)) || { kind: 'all' };
}

/** The day midway between two. */
export function middleOf(earliest: Day, latest: Day): Day {
	return Math.floor((earliest + latest) / 2) as Day;
}

function withinPeriod(first: Day, last: Day, period: TimeWindow): ToldTime | undefined {
	const [from, to] = [Math.max(first, period.from) as Day, Math.min(last, period.to) as Day];
	return from < to ? { kind: 'range', from, to } : undefined;
}
