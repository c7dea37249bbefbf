import type { ActorId } from './ids.ts';
import type { LocalText } from './text.ts';
import type { Citation } from './truce.ts';
import type { TimeSpan } from './interval.ts';

export const actorKinds = [
	'state',
	'government',
	'armed-forces',
	'armed-group',
	'coalition',
	'organisation',
	'international-body',
	'population',
	'person',
	'anonymous'
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** A name that an actor bore, and when. */
export interface ActorName {
	readonly name: LocalText;
	readonly when?: TimeSpan;
}

export const relationTypes = [
	'part-of',
	'leads',
	'member-of',
	'allied-with',
	'split-from',
	'became',
	'supports'
] as const;
export type RelationType = (typeof relationTypes)[number];

/** A party, faction, state, organisation or public person. */
export interface Actor {
	readonly id: ActorId;
	readonly kind: ActorKind;
	/** The names it bore, the one of the sources' time first. */
	readonly names: readonly ActorName[];
	/** Other spellings, in any script, that search finds. */
	readonly variants: readonly string[];
	readonly relations: readonly {
		readonly to: ActorId;
		readonly type: RelationType;
		readonly when?: TimeSpan;
	}[];
	readonly note?: LocalText;
	readonly citations: readonly Citation[];
}
