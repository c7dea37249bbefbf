import * as v from 'valibot';
import type {
	ActorId,
	BriefingId,
	DisputeId,
	OutlineId,
	PassageId,
	PlaceId,
	SituationId,
	SourceId,
	TruceId,
	ZoneId
} from '../../domain/ids.ts';

/** Words in lower case joined by hyphens, as ids and names of figures are written. */
export const kebabCase = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is written in lower case with hyphens, such as north-harbour')
);

const idOf = <Id extends string>() =>
	v.pipe(
		kebabCase,
		v.transform((id) => id as Id)
	);

export const zoneId = idOf<ZoneId>();
export const outlineId = idOf<OutlineId>();
export const truceId = idOf<TruceId>();
export const situationId = idOf<SituationId>();
export const passageId = idOf<PassageId>();
export const sourceId = idOf<SourceId>();
export const placeId = idOf<PlaceId>();
export const actorId = idOf<ActorId>();
export const disputeId = idOf<DisputeId>();
export const briefingId = idOf<BriefingId>();

/** A list that may be left out when it is empty. */
export const listOf = <const Entry extends v.GenericSchema>(entry: Entry) => v.optional(v.array(entry), []);

/** A list that holds at least one entry. */
export const fullListOf = <const Entry extends v.GenericSchema>(entry: Entry) =>
	v.pipe(v.array(entry), v.minLength(1, 'is an empty list; it needs at least one entry'));
