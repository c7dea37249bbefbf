import { daysOfUnknownEnd, type Lane, type LaneBar } from './time-lanes.ts';

/** A phase in the time line: its lane, its row in the lane, its bar in the row. */
export interface PhaseSpot {
	readonly lane: number;
	readonly row: number;
	readonly bar: number;
}

/** The last day to which a phase is drawn: where its end is not told, some days beyond what is sure. */
export function lastDrawnDay({ phase }: LaneBar): number {
	const { start, end, endKind } = phase.span;
	const sureEnd = end.earliest ?? start.latest ?? start.earliest ?? -Infinity;
	const last = end.latest ?? Infinity;
	return endKind === 'unknown' ? Math.min(last, sureEnd + daysOfUnknownEnd) : last;
}

/** Whether a phase may hold on a day, as it is drawn. */
function barHolds(bar: LaneBar, day: number): boolean {
	return day >= (bar.phase.span.start.earliest ?? -Infinity) && day <= lastDrawnDay(bar);
}

/**
 * The phase at a day in a line of a lane: the one by the account that is followed before the others.
 * @param line of the lane, from 0
 */
export function phaseAt(
	lanes: readonly Lane[],
	lane: number,
	line: number,
	day: number
): PhaseSpot | undefined {
	const spots = spotsOf(lanes).filter((spot) => {
		const row = lanes[spot.lane]!.rows[spot.row]!;
		return spot.lane === lane && row.line === line && barHolds(row.bars[spot.bar]!, day);
	});
	const isFollowed = ({ lane, row, bar }: PhaseSpot): boolean =>
		lanes[lane]!.rows[row]!.bars[bar]!.isFollowed;
	return spots.find(isFollowed) ?? spots[0];
}

/** All phases of the time line, lane by lane, in the order in which they begin. */
export function spotsOf(lanes: readonly Lane[]): readonly PhaseSpot[] {
	return lanes.flatMap(({ rows }, lane) =>
		rows
			.flatMap(({ bars }, row) => bars.map((held, bar) => ({ spot: { lane, row, bar }, held })))
			.sort((a, b) => startOf(a.held) - startOf(b.held))
			.map(({ spot }) => spot)
	);
}

/**
 * The phase to which an arrow key goes: the next or previous in its lane, or that of the next or previous lane
 * that begins nearest to it.
 * @returns the same phase at the end of the lanes
 */
export function phaseBeside(
	lanes: readonly Lane[],
	from: PhaseSpot,
	way: 'next' | 'previous' | 'up' | 'down'
): PhaseSpot {
	const spots = spotsOf(lanes);
	const isSame = (spot: PhaseSpot): boolean =>
		spot.lane === from.lane && spot.row === from.row && spot.bar === from.bar;
	if (way === 'next' || way === 'previous') {
		const own = spots.filter(({ lane }) => lane === from.lane);
		return own[own.findIndex(isSame) + (way === 'next' ? 1 : -1)] ?? from;
	}
	const step = way === 'down' ? 1 : -1;
	const begins = startOf(barOf(lanes, from));
	for (let lane = from.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
		const there = spots.filter((spot) => spot.lane === lane);
		const [nearest] = there.toSorted(
			(a, b) => Math.abs(startOf(barOf(lanes, a)) - begins) - Math.abs(startOf(barOf(lanes, b)) - begins)
		);
		if (nearest) return nearest;
	}
	return from;
}

function barOf(lanes: readonly Lane[], { lane, row, bar }: PhaseSpot): LaneBar {
	return lanes[lane]!.rows[row]!.bars[bar]!;
}

/** The day a phase begins, for order: of one without a beginning, before all others. */
function startOf({ phase }: LaneBar): number {
	const { start } = phase.span;
	return start.latest ?? start.earliest ?? -1e9;
}
