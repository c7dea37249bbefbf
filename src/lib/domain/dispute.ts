import type { DisputeId, PassageId, SituationId, TruceId, ZoneId } from './ids.ts';
import type { LocalText } from './text.ts';
import type { Citation } from './truce.ts';

export const disputeKinds = [
	'contradiction',
	'self-contradiction',
	'misprint',
	'terminology',
	'later-refuted'
] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** One side of a dispute and what it rests on. */
export interface DisputeSide {
	readonly id: string;
	readonly claim: LocalText;
	readonly passages: readonly PassageId[];
	readonly citations: readonly Citation[];
}

/** A point on which sources contradict each other or themselves, misprint a date, or were refuted later. */
export interface Dispute {
	readonly id: DisputeId;
	readonly kind: DisputeKind;
	readonly question: LocalText;
	readonly zones: readonly ZoneId[];
	readonly truces: readonly TruceId[];
	readonly situations: readonly SituationId[];
	readonly sides: readonly DisputeSide[];
	/** The id of the side whose value map and time line use until the reader chooses. */
	readonly shown?: string;
	/** What settles it, when something does. */
	readonly settledBy: readonly Citation[];
	readonly note?: LocalText;
}
