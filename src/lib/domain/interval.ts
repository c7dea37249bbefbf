import type { Day } from './date.ts';

/** The days between which something began or ended; `null` means without bound on that side. */
export interface Bounds {
	readonly earliest: Day | null;
	readonly latest: Day | null;
}

/** Whether an end is told (`known`), still going on (`open`, EDTF `..`) or not told (`unknown`). */
export type EndKind = 'known' | 'open' | 'unknown';

/**
 * A time as uncertain as its source: it began within `start` and ended within `end`.
 * What is drawn fuzzy has exactly these bounds.
 */
export interface TimeSpan {
	/** The EDTF string that the bounds were read from. */
	readonly edtf: string;
	readonly start: Bounds;
	readonly end: Bounds;
	readonly endKind: EndKind;
}

/** How surely something holds on a day: `sure` inside both bounds, `possible` in the uncertain ends. */
export type Certainty = 'sure' | 'possible';

const first = (day: Day | null): number => day ?? -Infinity;
const last = (day: Day | null): number => day ?? Infinity;

/**
 * Whether a time holds on a day.
 * @returns `sure` from the latest start to the earliest end, `possible` in the uncertain ends, else `undefined`
 */
export function certaintyOn(span: TimeSpan, day: Day): Certainty | undefined {
	if (day < first(span.start.earliest) || day > last(span.end.latest)) return undefined;
	return day >= first(span.start.latest) && day <= last(span.end.earliest) ? 'sure' : 'possible';
}

/**
 * Whether two times may share a day, counting uncertain ends.
 * @param from the first day of a range, or `null` for no bound
 * @param to the last day of a range, or `null` for no bound
 */
export function touchesRange(span: TimeSpan, from: Day | null, to: Day | null): boolean {
	return first(span.start.earliest) <= last(to) && last(span.end.latest) >= first(from);
}

/** Orders times by their earliest start, then by their latest end; what has no start comes first. */
export function compareSpans(a: TimeSpan, b: TimeSpan): number {
	return (
		compareNumbers(first(a.start.earliest), first(b.start.earliest)) ||
		compareNumbers(last(a.end.latest), last(b.end.latest))
	);
}

function compareNumbers(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
