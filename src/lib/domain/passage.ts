import type {
	ActorId,
	OutlineId,
	PassageId,
	PlaceId,
	SituationId,
	SourceId,
	TruceId,
	ZoneId
} from './ids.ts';
import type { TimeSpan } from './interval.ts';
import type { LocalText } from './text.ts';
import type { Clock } from './truce.ts';

/** How the time of a passage is known. */
export const whenBases = [
	'stated',
	'stated-without-year',
	'relative',
	'inferred',
	'at-writing',
	'not-later-than',
	'none'
] as const;
export type WhenBasis = (typeof whenBases)[number];

/** What kind of saying a passage is. */
export const passageModes = [
	'event',
	'state',
	'statement',
	'plan',
	'forecast',
	'counterfactual',
	'assessment',
	'background'
] as const;
export type PassageMode = (typeof passageModes)[number];

/** What happened in a passage. */
export const passageEvents = [
	'proposed',
	'announced',
	'agreed',
	'entered-into-force',
	'extended',
	'violated',
	'suspended',
	'ended',
	'denied',
	'talks',
	'talks-failed',
	'statement',
	'offensive',
	'siege-begun',
	'siege-broken',
	'bombardment',
	'aid-delivered',
	'aid-blocked',
	'people-moved',
	'detainees-exchanged',
	'demonstration',
	'inter-factional-fighting',
	'withdrawal',
	'presence',
	'renamed',
	'assessment'
] as const;
export type PassageEvent = (typeof passageEvents)[number];

/** What a place does in a passage; only a site or subject moves the map. */
export const placeRoles = ['site', 'subject', 'venue', 'origin', 'mentioned'] as const;
export type PlaceRole = (typeof placeRoles)[number];

export const attributionVerbs = ['says', 'confirms', 'denies', 'doubts', 'asks'] as const;
export type AttributionVerb = (typeof attributionVerbs)[number];

/** The exact spot of a passage in its source. */
export interface Spot {
	/** The n-th non-empty line of the article's text, from 1. */
	readonly paragraph: number;
	/** The last paragraph, when the passage runs on into another. */
	readonly toParagraph?: number;
	/** True inside a footnote. */
	readonly footnote: boolean;
	/** Its first words, exactly: a pointer, not a reprint. */
	readonly start: string;
	/** Its last words, exactly. */
	readonly end: string;
	/** The words of the body before the mark of the footnote, since the note itself is hidden on the page. */
	readonly marker?: string;
}

/** Somebody who says it, when it is not the author; in a list the outermost stands last. */
export interface Attribution {
	readonly who: ActorId;
	readonly how: AttributionVerb;
	readonly via: readonly SourceId[];
}

/** A further time of which the passage speaks. */
export interface FurtherTime {
	readonly when: TimeSpan;
	/** What it is the time of. */
	readonly of: string;
	readonly basis: WhenBasis;
	readonly relativeTo?: string;
}

/** A number that a source gives. */
export interface Figure {
	/** What is counted, in kebab-case: `people-besieged`, `people-moved`. */
	readonly of: string;
	readonly value: number;
	/** The source's own hedge, such as `upwards of`. */
	readonly qualifier?: string;
	readonly unit: string;
}

/** A place that a passage names, and what it does there. */
export interface PlaceMention {
	readonly id: PlaceId;
	readonly role: PlaceRole;
}

/** One contiguous stretch of a source, retold in our own words: the unit that every layer links to. */
export interface Passage {
	readonly id: PassageId;
	readonly source: SourceId;
	readonly at: Spot;
	/** The principal time it speaks of; none when it speaks of no time. */
	readonly when?: TimeSpan;
	readonly whenBasis: WhenBasis;
	/** The id of the source, passage or truce that a relative time leans on. */
	readonly relativeTo?: string;
	readonly clock?: Clock;
	readonly alsoWhen: readonly FurtherTime[];
	readonly mode: PassageMode;
	readonly event?: PassageEvent;
	/** True when the passage says that it did not happen. */
	readonly negated: boolean;
	readonly attribution: readonly Attribution[];
	/** What the source itself rests on here. */
	readonly cites: readonly SourceId[];
	readonly zones: readonly ZoneId[];
	/** The extents of a zone that it means, when it means one. */
	readonly outlines: readonly OutlineId[];
	readonly places: readonly PlaceMention[];
	readonly truces: readonly TruceId[];
	readonly situations: readonly SituationId[];
	readonly actors: readonly ActorId[];
	readonly figures: readonly Figure[];
	/** One to three sentences in our own words. */
	readonly text: LocalText;
	readonly note?: LocalText;
}

/** The places of a passage that move the map: its sites and subjects. */
export function placesShown(passage: Passage): readonly PlaceId[] {
	return passage.places.filter(({ role }) => role === 'site' || role === 'subject').map(({ id }) => id);
}
