import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';

/**
 * The days on which something begins or ends, in order: the bounds of phases, and the passages that speak of
 * one exact day. Stepping from event to event goes through them.
 */
export function eventDays(atlas: Atlas): readonly Day[] {
	const { truces, situations, passages, settings } = atlas.records;
	const lives = [...truces, ...situations].flatMap(({ phases }) => phases.map(({ span }) => span));
	const exact = passages.flatMap(({ when }) => (when && isOneDay(when) ? [when] : []));
	const days = [...lives.flatMap(boundaryDays), ...exact.flatMap(boundaryDays)];
	return [...new Set(days)]
		.filter((day) => day >= settings.period.from && day <= settings.period.to)
		.sort((a, b) => a - b);
}

/** The first event day after `day`, if there is one. */
export function nextEventDay(days: readonly Day[], day: Day): Day | undefined {
	return days.find((event) => event > day);
}

/** The last event day before `day`, if there is one. */
export function previousEventDay(days: readonly Day[], day: Day): Day | undefined {
	return days.findLast((event) => event < day);
}

function isOneDay({ start, end }: TimeSpan): boolean {
	return start.earliest !== null && start.earliest === end.latest;
}

/** The day a time has surely begun and the last on which it surely lasts, where they are told. */
function boundaryDays({ start, end, endKind }: TimeSpan): Day[] {
	const days = [start.latest, endKind === 'known' ? end.earliest : null];
	return days.filter((day) => day !== null);
}
