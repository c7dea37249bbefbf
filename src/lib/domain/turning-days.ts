import type { Day } from './date.ts';
import type { TimeSpan } from './interval.ts';

/**
 * The days on which what holds of these times may turn, in order: on each of their bounds, and on the day after it.
 * Between one such day and the next, `certaintyOn` answers the same for each of those days.
 */
export function turningDays(spans: readonly TimeSpan[]): readonly Day[] {
	const bounds = spans.flatMap(({ start, end }) =>
		[start.earliest, start.latest, end.earliest, end.latest].filter((day) => day !== null)
	);
	return inOrder(bounds.flatMap((day) => [day, (day + 1) as Day]));
}

/** Days in order, each once. */
export function inOrder(days: readonly Day[]): readonly Day[] {
	return [...new Set(days)].sort((a, b) => a - b);
}

/**
 * The day that stands for the stretch in which a day lies: the last turn up to it; before all turns, the day before the
 * first. It is the same for all days of a stretch.
 * @param turns in order
 */
export function stretchDay(turns: readonly Day[], day: Day): Day {
	return turns.findLast((turn) => turn <= day) ?? (((turns[0] ?? 0) - 1) as Day);
}
