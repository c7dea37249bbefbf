import type { ActorKind, RelationType } from '#lib/domain/actor.ts';
import type { DisputeKind } from '#lib/domain/dispute.ts';
import type { PlaceRole } from '#lib/domain/passage.ts';
import type { PlaceKind } from '#lib/domain/place.ts';
import type { SourceRole } from '#lib/domain/source.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { sayFrom } from './names.ts';

/** What kind of point a disagreement is. */
export const disputeKindWords = sayFrom<DisputeKind>({
	contradiction: m.say_dispute_kind_contradiction,
	'self-contradiction': m.say_dispute_kind_self_contradiction,
	misprint: m.say_dispute_kind_misprint,
	terminology: m.say_dispute_kind_terminology,
	'later-refuted': m.say_dispute_kind_later_refuted
});

/** What kind of place it is. */
export const placeKindWords = sayFrom<PlaceKind>({
	city: m.say_place_kind_city,
	town: m.say_place_kind_town,
	village: m.say_place_kind_village,
	neighbourhood: m.say_place_kind_neighbourhood,
	road: m.say_place_kind_road,
	facility: m.say_place_kind_facility,
	area: m.say_place_kind_area,
	province: m.say_place_kind_province,
	border: m.say_place_kind_border,
	venue: m.say_place_kind_venue
});

/** What a place does in a passage. */
export const placeRoleWords = sayFrom<PlaceRole>({
	site: m.say_place_role_site,
	subject: m.say_place_role_subject,
	venue: m.say_place_role_venue,
	origin: m.say_place_role_origin,
	mentioned: m.say_place_role_mentioned
});

/** What kind of actor it is. */
export const actorKindWords = sayFrom<ActorKind>({
	state: m.say_actor_kind_state,
	government: m.say_actor_kind_government,
	'armed-forces': m.say_actor_kind_armed_forces,
	'armed-group': m.say_actor_kind_armed_group,
	coalition: m.say_actor_kind_coalition,
	organisation: m.say_actor_kind_organisation,
	'international-body': m.say_actor_kind_international_body,
	population: m.say_actor_kind_population,
	person: m.say_actor_kind_person,
	anonymous: m.say_actor_kind_anonymous
});

/** How one actor stands to another. */
export const relationWords = sayFrom<RelationType>({
	'part-of': m.say_relation_part_of,
	leads: m.say_relation_leads,
	'member-of': m.say_relation_member_of,
	'allied-with': m.say_relation_allied_with,
	'split-from': m.say_relation_split_from,
	became: m.say_relation_became,
	supports: m.say_relation_supports
});

/** What a source is to the atlas. */
export const sourceRoleWords = sayFrom<SourceRole>({
	article: m.say_source_role_article,
	cited: m.say_source_role_cited
});
