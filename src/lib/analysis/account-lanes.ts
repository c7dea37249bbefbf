import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Situation } from '#lib/domain/situation.ts';
import { accountsOf, type Lived } from '#lib/domain/status.ts';
import type { Phase, Truce } from '#lib/domain/truce.ts';
import type { Zone } from '#lib/domain/zone.ts';
import type { Lane, LaneRow } from './time-lanes.ts';
import type { TimeWindow } from './time-window.ts';

/** A lane of its own for one account of a life, so that accounts stand one above the other. */
export interface AccountLane {
	readonly account: SourceId;
	readonly lane: Lane;
}

/**
 * The life of a truce or situation as a lane for each account, the record's own account first. Every phase is
 * drawn thick in the lane of whoever tells it.
 * @param zone in whose colour the lanes are drawn
 */
export function accountLanes(record: Truce | Situation, zone: Zone): readonly AccountLane[] {
	const life: Lived<string> = record;
	return accountsOf(life).map((account) => {
		const told = life.phases.filter(({ by }) => by.includes(account));
		const row: LaneRow = {
			kind: 'parties' in record ? 'truce' : 'situation',
			id: record.id,
			record,
			account,
			bars: told.map((phase, index) => ({ key: `${record.id}-${index}`, phase, isFollowed: true })),
			line: 0
		};
		return { account, lane: { zone, rows: [row], lines: 1, passages: [] } };
	});
}

/** Takes a lane apart into one for each of its truces and situations. */
export function lanesOfRows(lane: Lane): readonly Lane[] {
	return lane.rows.map((row) => ({ ...lane, rows: [{ ...row, line: 0 }], lines: 1 }));
}

/** How many days are shown beyond the first and last that are told of. */
const margin = 21;

/** The part of a period in which phases lie, with a margin; the whole period when none has a bound in it. */
export function windowOf(phases: readonly Phase[], period: TimeWindow): TimeWindow {
	const days = phases
		.flatMap(({ span: { start, end } }) => [start.earliest, start.latest, end.earliest, end.latest])
		.filter((day) => day !== null && day >= period.from && day <= period.to);
	if (days.length === 0) return period;
	return {
		from: Math.max(period.from, Math.min(...(days as Day[])) - margin) as Day,
		to: Math.min(period.to, Math.max(...(days as Day[])) + margin) as Day
	};
}
