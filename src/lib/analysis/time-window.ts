import type { Day } from '#lib/domain/date.ts';

/** The days, both included, that a time line shows. */
export interface TimeWindow {
	readonly from: Day;
	readonly to: Day;
}

/** The shortest stretch that a time line shows, in days. */
const shortest = 14;

/**
 * Shows a longer or shorter stretch of time round a day, within a period.
 * @param factor below 1 shows less, above 1 more
 */
export function zoomed({ from, to }: TimeWindow, period: TimeWindow, round: Day, factor: number): TimeWindow {
	const whole = period.to - period.from;
	const length = Math.min(Math.max(Math.round((to - from) * factor), shortest), whole);
	return within(period, Math.round(round - length / 2), length);
}

/** Moves a window just so far that it holds a day; the same window when it does already. */
export function holding(window: TimeWindow, period: TimeWindow, day: Day): TimeWindow {
	if (day >= window.from && day <= window.to) return window;
	const length = window.to - window.from;
	return within(period, Math.round(day - length / 2), length);
}

function within(period: TimeWindow, from: number, length: number): TimeWindow {
	const start = Math.min(Math.max(from, period.from), period.to - length);
	return { from: start as Day, to: (start + length) as Day };
}
