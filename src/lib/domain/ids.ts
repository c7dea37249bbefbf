declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Ids are kebab-case words, unique among the records of their kind, and stand in addresses for years. */
export type ZoneId = Id<'zone'>;
export type OutlineId = Id<'outline'>;
export type TruceId = Id<'truce'>;
export type SituationId = Id<'situation'>;
export type PassageId = Id<'passage'>;
export type SourceId = Id<'source'>;
export type PlaceId = Id<'place'>;
export type ActorId = Id<'actor'>;
export type DisputeId = Id<'dispute'>;
export type BriefingId = Id<'briefing'>;
