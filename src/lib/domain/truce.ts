import type { ActorId, PassageId, SourceId, TruceId, ZoneId } from './ids.ts';
import type { TimeSpan } from './interval.ts';
import type { LocalText } from './text.ts';

export const truceKinds = [
	'ceasefire',
	'cessation-of-hostilities',
	'regime-of-calm',
	'exchange-of-people',
	'safe-zone',
	'safe-passage',
	'inter-factional',
	'talks'
] as const;
export type TruceKind = (typeof truceKinds)[number];

export const truceScopes = ['local', 'regional', 'national'] as const;
export type TruceScope = (typeof truceScopes)[number];

/** How often it took place: nights of safe passage on several occasions are never a solid bar. */
export const occurrences = ['one', 'several', 'unknown'] as const;
export type Occurrences = (typeof occurrences)[number];

export const partyRoles = ['party', 'sponsor', 'guarantor', 'mediator', 'escort', 'monitor'] as const;
export type PartyRole = (typeof partyRoles)[number];

/**
 * The statuses of a truce, in the order in which they claim an outline's fill: what is in force comes before
 * what erodes, and so on down to what ended.
 */
export const truceStatuses = [
	'in-force',
	'eroding',
	'suspended',
	'agreed',
	'announced',
	'proposed',
	'never-in-force',
	'ended'
] as const;
export type TruceStatus = (typeof truceStatuses)[number];

/** Whether a source says so, or the editors of the atlas infer it from what sources say. */
export const phaseBases = ['stated', 'editor'] as const;
export type PhaseBasis = (typeof phaseBases)[number];

/** A place in a publication that can be opened. */
export interface Citation {
	readonly source: SourceId;
	/** Page, paragraph or heading. */
	readonly locator?: string;
	readonly url?: string;
}

/** Hours of a first and last day, as `HH:MM` in the atlas's time zone. */
export interface Clock {
	readonly from?: string;
	readonly to?: string;
}

/** A stretch of a life by one account. */
export interface Phase<Status extends string = string> {
	readonly status: Status;
	/** Whose account it is. A phase told by two sources belongs to both accounts. */
	readonly by: readonly SourceId[];
	readonly basis: PhaseBasis;
	readonly span: TimeSpan;
	readonly clock?: Clock;
	readonly passages: readonly PassageId[];
	readonly citations: readonly Citation[];
	readonly note?: LocalText;
}

/** Somebody who took part in a truce, in a role, by the word of the sources named. */
export interface Party {
	readonly actor: ActorId;
	readonly role: PartyRole;
	readonly by: readonly SourceId[];
}

/** What was to be done, and what came of it. */
export interface Term {
	readonly id: string;
	readonly text: LocalText;
	readonly outcome?: LocalText;
	readonly passages: readonly PassageId[];
	readonly citations: readonly Citation[];
}

/** An arrangement with a life of its own. */
export interface Truce {
	readonly id: TruceId;
	readonly name: LocalText;
	/** The name as it stands in a sentence, with its article: `the cessation of hostilities`. */
	readonly inSentence: LocalText;
	readonly summary: LocalText;
	readonly kind: TruceKind;
	readonly scope: TruceScope;
	readonly zones: readonly ZoneId[];
	readonly occurrences: Occurrences;
	/** The account that map and time line follow until the reader chooses another. */
	readonly account: SourceId;
	readonly parties: readonly Party[];
	readonly excludes: readonly ActorId[];
	readonly terms: readonly Term[];
	readonly phases: readonly Phase<TruceStatus>[];
	readonly note?: LocalText;
}
