import { lastDrawnDay } from './phase-at.ts';
import type { Lane } from './time-lanes.ts';
import type { TimeWindow } from './time-window.ts';

/** Where the name of a row of the time line stands: before its first bar, or behind its last. */
export interface RowLabel {
	readonly row: number;
	readonly side: 'before' | 'after';
	/** The day at which the bar begins or ends that the name stands at. */
	readonly day: number;
}

/**
 * Finds room for the names of a lane's rows, in the free part of the line beside their bars. A row without room,
 * or outside the window, has none.
 * @param daysOf the length of a row's name, in days
 */
export function rowLabels(
	lane: Lane,
	window: TimeWindow,
	daysOf: (row: number) => number
): readonly RowLabel[] {
	const end = window.to + 1;
	const drawn = lane.rows.map(({ line, bars }, row) => ({
		row,
		line,
		from: Math.max(
			window.from,
			Math.min(...bars.map(({ phase }) => phase.span.start.earliest ?? window.from))
		),
		to: Math.min(end, Math.max(...bars.map((bar) => lastDrawnDay(bar) + 1)))
	}));
	const taken = drawn.map(({ line, from, to }) => ({ line, from, to }));
	return drawn.flatMap(({ row, line, from, to }) => {
		if (from >= to) return [];
		const length = daysOf(row);
		const isFree = (first: number, last: number): boolean =>
			first >= window.from &&
			last <= end &&
			taken.every((other) => other.line !== line || other.to <= first || other.from >= last);
		const side = isFree(from - length, from) ? 'before' : isFree(to, to + length) ? 'after' : undefined;
		if (!side) return [];
		const first = side === 'before' ? from - length : to;
		taken.push({ line, from: first, to: first + length });
		return [{ row, side, day: side === 'before' ? from : to }];
	});
}
