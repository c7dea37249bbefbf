import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { SituationId, SourceId, TruceId, ZoneId } from '#lib/domain/ids.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { Situation } from '#lib/domain/situation.ts';
import { accountsOf, type Lived } from '#lib/domain/status.ts';
import type { Phase, Truce } from '#lib/domain/truce.ts';
import type { Zone } from '#lib/domain/zone.ts';

/** How many days the dots are long that stand for an end that is not told. */
export const daysOfUnknownEnd = 21;

/** A phase in a lane: drawn thick when its account is the one followed, as a thin line when it is another's. */
export interface LaneBar {
	/** Unique within the lane. */
	readonly key: string;
	readonly phase: Phase;
	readonly isFollowed: boolean;
}

/** The life of one truce or situation in a lane. */
export interface LaneRow {
	readonly kind: 'truce' | 'situation';
	readonly id: TruceId | SituationId;
	readonly record: Truce | Situation;
	/** The account that is followed: the one chosen when it tells of this life, else the record's own. */
	readonly account: SourceId;
	readonly bars: readonly LaneBar[];
	/** The line of the lane in which it is drawn, from 0; two that overlap in time share none. */
	readonly line: number;
}

/** The time line's lane of one zone. */
export interface Lane {
	readonly zone: Zone;
	readonly rows: readonly LaneRow[];
	/** Number of lines that the rows take; at least 1. */
	readonly lines: number;
	readonly passages: readonly Passage[];
}

/**
 * The lanes of the time line: what is nationwide first, then a lane for each zone in the atlas's order.
 * @param passages the passages to show as ticks
 * @param chosen the account that the reader chose, if any
 */
export function timeLanes(atlas: Atlas, passages: readonly Passage[], chosen?: SourceId): readonly Lane[] {
	const zones = atlas.records.zones.toSorted(
		(a, b) => Number(b.rank === 'undrawn') - Number(a.rank === 'undrawn')
	);
	return zones
		.map((zone) =>
			laneOf(
				atlas,
				zone,
				passages.filter(({ zones: about }) => about.includes(zone.id)),
				chosen
			)
		)
		.filter(({ rows, passages: ticks }) => rows.length > 0 || ticks.length > 0);
}

/** The lane of one zone; see `timeLanes`. */
export function laneOf(atlas: Atlas, zone: Zone, passages: readonly Passage[], chosen?: SourceId): Lane {
	const truces = trucesOfLane(atlas, zone.id).map((truce) => rowOf('truce', truce, chosen));
	const situations = atlas
		.situationsOf(zone.id)
		.filter(({ kind }) => kind !== 'presence')
		.map((situation) => rowOf('situation', situation, chosen));
	const rows = inLines([...truces, ...situations]);
	return { zone, rows, lines: Math.max(1, ...rows.map(({ line }) => line + 1)), passages };
}

/** Nationwide truces fill their own lane; those of an area fill the lanes of their zones. */
function trucesOfLane(atlas: Atlas, zone: ZoneId): readonly Truce[] {
	const isUndrawn = atlas.zone(zone).rank === 'undrawn';
	return atlas.trucesOf(zone).filter(({ scope }) => isUndrawn || scope !== 'national');
}

function rowOf(
	kind: 'truce' | 'situation',
	record: Truce | Situation,
	chosen?: SourceId
): Omit<LaneRow, 'line'> {
	const life: Lived<string> = record;
	const account = chosen && accountsOf(life).includes(chosen) ? chosen : record.account;
	const bars = life.phases.map((phase, index) => ({
		key: `${record.id}-${index}`,
		phase,
		isFollowed: phase.by.includes(account)
	}));
	return { kind, id: record.id, record, account, bars };
}

/** Puts each row into the first line where it overlaps no other. */
function inLines(rows: readonly Omit<LaneRow, 'line'>[]): readonly LaneRow[] {
	const taken: { from: number; to: number }[][] = [];
	return rows.map((row) => {
		const extent = extentOf(row.bars.map(({ phase }) => phase.span));
		let line = taken.findIndex((others) =>
			others.every(({ from, to }) => extent.to < from || extent.from > to)
		);
		if (line < 0) line = taken.push([]) - 1;
		taken[line]!.push(extent);
		return { ...row, line };
	});
}

function extentOf(spans: readonly TimeSpan[]): { from: number; to: number } {
	return {
		from: Math.min(...spans.map(({ start }) => start.earliest ?? -Infinity)),
		to: Math.max(
			...spans.map(({ end, endKind }) => (endKind === 'known' ? (end.latest ?? Infinity) : Infinity))
		)
	};
}

/** A column of a histogram of passages. */
export interface PassageBin {
	readonly from: Day;
	/** The last day, included. */
	readonly to: Day;
	readonly passages: readonly Passage[];
}

/**
 * Counts passages in bins of equal length by the middle of the time they speak of.
 * @param width of a bin in days
 */
export function passageBins(passages: readonly Passage[], from: Day, width: number): readonly PassageBin[] {
	const bins = new Map<number, Passage[]>();
	for (const passage of passages) {
		const day = passage.when && middleOf(passage.when);
		if (day === undefined) continue;
		const index = Math.floor((day - from) / width);
		bins.set(index, [...(bins.get(index) ?? []), passage]);
	}
	return [...bins]
		.sort(([a], [b]) => a - b)
		.map(([index, held]) => ({
			from: (from + index * width) as Day,
			to: (from + (index + 1) * width - 1) as Day,
			passages: held
		}));
}

/** The middle of what is told of a time; of one that is open, the day that is told. */
function middleOf({ start, end }: TimeSpan): number | undefined {
	const first = start.earliest ?? start.latest;
	const last = end.latest ?? end.earliest;
	if (first === null || last === null) return first ?? last ?? undefined;
	return Math.floor((first + last) / 2);
}
