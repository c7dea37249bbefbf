import type { ViewTime } from '#lib/address/view.ts';
import type { Day, DayRange } from '#lib/domain/date.ts';

/** Where on a time line a drag begins. */
export interface PressedTime {
	readonly day: Day;
	/** In pixels from the left edge. */
	readonly x: number;
	/** Whether the date that stands on the axis was pressed. */
	readonly isOnFlag: boolean;
}

/** The time line that is dragged on. */
export interface DraggedLine {
	/** The first and last day that can be set. */
	readonly period: DayRange;
	/** Where a day begins, in pixels from the left edge. */
	readonly xOf: (day: number) => number;
	/** How far from a mark a press still takes hold of it, in pixels. */
	readonly reach: number;
}

/** The time for each day to which a drag comes. */
export type TimeDrag = (day: Day) => ViewTime;

/**
 * What a drag moves that begins with this press: the day that is shown, an end of the range, or, by its date on the
 * axis, the whole of it.
 * @returns nothing when the press takes hold of none of them; then a drag draws a new range
 */
export function dragOf(time: ViewTime, pressed: PressedTime, line: DraggedLine): TimeDrag | undefined {
	const { period, xOf, reach } = line;
	const within = (day: number): Day => Math.min(Math.max(day, period.from), period.to) as Day;
	const distanceTo = (day: number): number => Math.abs(xOf(day) - pressed.x);
	if (time.kind === 'day') {
		if (!pressed.isOnFlag && distanceTo(time.day + 0.5) > reach) return undefined;
		return (day) => ({ kind: 'day', day: within(time.day + day - pressed.day) });
	}
	if (time.kind !== 'range') return undefined;
	const { from, to } = time;
	const [toFrom, toTo] = [distanceTo(from), distanceTo(to + 1)];
	if (Math.min(toFrom, toTo) <= reach) {
		const [moved, fixed] = toFrom < toTo ? [from, to] : [to, from];
		return (day) => between(within(moved + day - pressed.day), fixed);
	}
	if (!pressed.isOnFlag) return undefined;
	return (day) => {
		const by = Math.min(Math.max(day - pressed.day, period.from - from), period.to - to);
		return { kind: 'range', from: (from + by) as Day, to: (to + by) as Day };
	};
}

/** The days from one to the other, whichever is first. */
export function between(one: Day, other: Day): ViewTime {
	if (one === other) return { kind: 'day', day: one };
	return one < other ? { kind: 'range', from: one, to: other } : { kind: 'range', from: other, to: one };
}
