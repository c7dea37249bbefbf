import type { ActorId, OutlineId, SituationId, SourceId, ZoneId } from './ids.ts';
import type { Figure } from './passage.ts';
import type { LocalText } from './text.ts';
import type { Citation, Phase } from './truce.ts';

export const situationKinds = ['siege', 'offensive', 'operation', 'presence'] as const;
export type SituationKind = (typeof situationKinds)[number];

/** The statuses of a situation, in the order in which they are told. */
export const situationStatuses = ['begun', 'tightened', 'reimposed', 'breached', 'ended'] as const;
export type SituationStatus = (typeof situationStatuses)[number];

/** A figure that a source gives of a situation, with the place to open it when it is no passage's. */
export interface CitedFigure extends Figure {
	readonly by: SourceId;
	readonly citations: readonly Citation[];
}

/** What is not an arrangement but shapes one. It is never drawn like a truce. */
export interface Situation {
	readonly id: SituationId;
	readonly name: LocalText;
	/** The name as it stands in a sentence, with its article: `the siege of the harbour`. */
	readonly inSentence: LocalText;
	readonly summary: LocalText;
	readonly kind: SituationKind;
	readonly zones: readonly ZoneId[];
	/** Who besieges, attacks, operates or is present. */
	readonly by: readonly ActorId[];
	/** Against whom; empty for a presence. */
	readonly against: readonly ActorId[];
	readonly outlines: readonly OutlineId[];
	/** The account that map and time line follow until the reader chooses another. */
	readonly account: SourceId;
	readonly phases: readonly Phase<SituationStatus>[];
	readonly figures: readonly CitedFigure[];
	readonly note?: LocalText;
}
