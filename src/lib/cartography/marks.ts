import type { Certainty } from '#lib/domain/interval.ts';
import type { EdgeKind, OutlineSubject } from '#lib/domain/outline.ts';
import type { SituationStatus } from '#lib/domain/situation.ts';
import type { TruceStatus } from '#lib/domain/truce.ts';
import type { FillKind } from './patterns.ts';

/** Whose colour a mark has: its zone's, or the neutral one of what is no arrangement. */
export type MarkInk = 'zone' | 'neutral';

/** Whether a line is drawn at its full strength, or at half of it, as what ended or is not on this date. */
export type Strength = 'full' | 'half';

/**
 * How something is drawn, on the map, in the time line, in the legend, on slides and in print alike.
 * The fill tells the status and nothing else; the line tells how the edge is known and nothing else.
 */
export interface Mark {
	readonly ink: MarkInk;
	readonly fill: FillKind;
	readonly line: EdgeKind;
	readonly strength: Strength;
	/** Teeth on the rim, towards those inside. */
	readonly hasTeeth: boolean;
}

const fills: Readonly<Record<TruceStatus, FillKind>> = {
	'in-force': 'solid',
	eroding: 'diagonal',
	suspended: 'horizontal',
	agreed: 'dots',
	announced: 'dots',
	proposed: 'dots',
	'never-in-force': 'crosses',
	ended: 'none'
};

/** The fill of a truce's status; none when no account tells of the day. */
export function fillOfStatus(status: TruceStatus | undefined): FillKind {
	return status === undefined ? 'none' : fills[status];
}

/**
 * How strong the fill of a status is that may hold on the day but need not, as in an uncertain end: half as
 * strong as one that surely holds, as the ends fade in the time line.
 */
export function fillStrength(certainty: Certainty | undefined): number {
	return certainty === 'possible' ? 0.5 : 1;
}

/** What is no arrangement, and drawn in the neutral colour. */
export const neutralSubjects = ['siege', 'operation'] as const satisfies readonly OutlineSubject[];

/** Whether outlines of this kind are of no arrangement, and drawn in the neutral colour. */
export function isNeutral(shows: OutlineSubject): shows is (typeof neutralSubjects)[number] {
	return neutralSubjects.some((subject) => subject === shows);
}

/** Whether outlines of this kind may ever be filled: arrangements and plans alone. */
export function isFillable(shows: OutlineSubject): boolean {
	return shows === 'arrangement' || shows === 'plan';
}

/**
 * The mark of an arrangement or a plan.
 * @param edges how its edge is known
 * @param status of the truce that it belongs to, on the day; none when nothing is told of the day
 */
export function arrangementMark(edges: EdgeKind, status: TruceStatus | undefined): Mark {
	const fill = fillOfStatus(status);
	return { ink: 'zone', fill, line: edges, strength: fill === 'none' ? 'half' : 'full', hasTeeth: false };
}

/**
 * The mark of a siege or an operation: a neutral rim, never a fill. Teeth stand while a siege holds; a
 * breached one has none, and one that ended, or of which nothing is told on the day, is at half strength.
 */
export function rimMark(
	shows: (typeof neutralSubjects)[number],
	edges: EdgeKind,
	status: SituationStatus | undefined
): Mark {
	const isOver = status === undefined || status === 'ended';
	return {
		ink: 'neutral',
		fill: 'none',
		line: edges,
		strength: isOver ? 'half' : 'full',
		hasTeeth: shows === 'siege' && !isOver && status !== 'breached'
	};
}

/** The mark of an outline that is shown as a line alone: another reading, a unit for itself, all of time. */
export function lineMark(shows: OutlineSubject, edges: EdgeKind): Mark {
	return {
		ink: isNeutral(shows) ? 'neutral' : 'zone',
		fill: 'none',
		line: edges,
		strength: 'full',
		hasTeeth: false
	};
}

/** The mark of a nationwide arrangement, which is no polygon: it tints the frame and fills its own lane. */
export function nationwideMark(status: TruceStatus | undefined): Mark {
	return { ...arrangementMark('sharp', status), ink: 'neutral' };
}
