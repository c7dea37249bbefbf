import type { ViewTime } from '#lib/address/view.ts';
import { dayFromParts, partsOfDay, type Day } from '#lib/domain/date.ts';

/** How far a key goes in time: by days, by months, or to an end of the period. */
export type TimeStep =
	| { readonly unit: 'day' | 'month'; readonly amount: number }
	| { readonly unit: 'end'; readonly amount: number };

/** A time set by keys, and the end of its range that stays while the other moves. */
export interface SteppedTime {
	readonly time: ViewTime;
	readonly anchor?: Day;
}

/** The step of a key of the time line, in the direction that time runs on the screen. */
export function timeStepOf(key: string, isMirrored: boolean): TimeStep | undefined {
	const along = isMirrored ? -1 : 1;
	const steps: Readonly<Record<string, TimeStep>> = {
		ArrowRight: { unit: 'day', amount: along },
		ArrowLeft: { unit: 'day', amount: -along },
		ArrowUp: { unit: 'month', amount: 1 },
		ArrowDown: { unit: 'month', amount: -1 },
		PageUp: { unit: 'month', amount: 1 },
		PageDown: { unit: 'month', amount: -1 },
		Home: { unit: 'end', amount: -1 },
		End: { unit: 'end', amount: 1 }
	};
	return steps[key];
}

/**
 * The time after a key. A plain step goes on from the end of a range that lies ahead and sets one day; one that
 * extends moves the free end of a range, or makes one of a day. From all of time it comes to the opening day.
 * @param anchor the end that stays, from the step before
 */
export function timeAfter(
	time: ViewTime,
	step: TimeStep,
	isExtending: boolean,
	{ period, opening, anchor }: { period: { from: Day; to: Day }; opening: Day; anchor?: Day | undefined }
): SteppedTime {
	if (time.kind === 'all') return { time: { kind: 'day', day: opening } };
	const [from, to] = time.kind === 'day' ? [time.day, time.day] : [time.from, time.to];
	if (!isExtending)
		return { time: { kind: 'day', day: dayAfter(step.amount > 0 ? to : from, step, period) } };
	const fixed = anchor === to && anchor !== from ? to : from;
	const free = dayAfter(fixed === from ? to : from, step, period);
	const [first, last] = free < fixed ? [free, fixed] : [fixed, free];
	const extended: ViewTime =
		first === last ? { kind: 'day', day: first } : { kind: 'range', from: first, to: last };
	return { time: extended, anchor: fixed };
}

function dayAfter(day: Day, { unit, amount }: TimeStep, { from, to }: { from: Day; to: Day }): Day {
	if (unit === 'end') return amount > 0 ? to : from;
	const { year, month, dayOfMonth } = partsOfDay(day);
	const moved = unit === 'day' ? day + amount : dayFromParts(year, month + amount, Math.min(dayOfMonth, 28));
	return Math.min(Math.max(moved, from), to) as Day;
}
