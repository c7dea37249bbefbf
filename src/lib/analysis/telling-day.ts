import type { Day } from '#lib/domain/date.ts';
import { situationStatuses } from '#lib/domain/situation.ts';
import type { Lived } from '#lib/domain/status.ts';
import { truceStatuses, type Phase } from '#lib/domain/truce.ts';
import type { TimeWindow } from './time-window.ts';

/** The statuses of truces and situations, those that show most of a life first. */
const order: readonly string[] = [...truceStatuses, ...situationStatuses];

/**
 * The day on which a life is best shown: the first sure day of the phase whose status comes first in the
 * order of statuses, by the account that is followed.
 * @param period outside which no day is given
 * @returns nothing when no phase has a bound within the period
 */
export function tellingDay<Status extends string>(life: Lived<Status>, period: TimeWindow): Day | undefined {
	const own = life.phases.filter(({ by }) => by.includes(life.account));
	const ranked = (own.length > 0 ? own : life.phases).toSorted(
		(a, b) => order.indexOf(a.status) - order.indexOf(b.status)
	);
	return ranked.map((phase) => firstSureDay(phase, period)).find((day) => day !== undefined);
}

function firstSureDay({ span: { start, end } }: Phase, { from, to }: TimeWindow): Day | undefined {
	const day = start.latest ?? start.earliest ?? end.earliest ?? end.latest;
	if (day === null || day > to) return undefined;
	if (day >= from) return day;
	return end.latest === null || end.latest >= from ? from : undefined;
}
