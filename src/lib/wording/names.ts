import type { Atlas } from '#lib/domain/atlas.ts';
import type {
	EdgeKind,
	Outline,
	OutlineCertainty,
	OutlineMethod,
	OutlineSubject
} from '#lib/domain/outline.ts';
import type { Certainty } from '#lib/domain/interval.ts';
import type { PassageEvent, PassageMode, WhenBasis } from '#lib/domain/passage.ts';
import type { SituationKind, SituationStatus } from '#lib/domain/situation.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type {
	Occurrences,
	PartyRole,
	PhaseBasis,
	TruceKind,
	TruceScope,
	TruceStatus
} from '#lib/domain/truce.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/i18n/paraglide/runtime.js';

/** The words of a closed list by its entries. */
export type WordList<Entry extends string> = Readonly<
	Record<Entry, (inputs: Record<string, never>, options: { locale: Locale }) => string>
>;

/** Makes the function that says an entry of a closed list in a language. */
export function sayFrom<Entry extends string>(words: WordList<Entry>) {
	return (entry: Entry, language: Language): string => words[entry]({}, { locale: localeOf(language) });
}

/** What kind of arrangement a truce is. */
export const truceKindWords = sayFrom<TruceKind>({
	ceasefire: m.say_truce_kind_ceasefire,
	'cessation-of-hostilities': m.say_truce_kind_cessation_of_hostilities,
	'regime-of-calm': m.say_truce_kind_regime_of_calm,
	'exchange-of-people': m.say_truce_kind_exchange_of_people,
	'safe-zone': m.say_truce_kind_safe_zone,
	'safe-passage': m.say_truce_kind_safe_passage,
	'inter-factional': m.say_truce_kind_inter_factional,
	talks: m.say_truce_kind_talks
});

/** How far a truce reaches. */
export const scopeWords = sayFrom<TruceScope>({
	local: m.say_scope_local,
	regional: m.say_scope_regional,
	national: m.say_scope_national
});

/** How often a truce took place. */
export const occurrencesWords = sayFrom<Occurrences>({
	one: m.say_occurrences_one,
	several: m.say_occurrences_several,
	unknown: m.say_occurrences_unknown
});

/** The status of a truce as a short label: `declared in force`. */
export const statusWords = sayFrom<TruceStatus>({
	'in-force': m.say_status_in_force,
	eroding: m.say_status_eroding,
	suspended: m.say_status_suspended,
	agreed: m.say_status_agreed,
	announced: m.say_status_announced,
	proposed: m.say_status_proposed,
	'never-in-force': m.say_status_never_in_force,
	ended: m.say_status_ended
});

/** What the status of a truce means, as a sentence for the legend. */
export const statusMeaning = sayFrom<TruceStatus>({
	'in-force': m.say_status_means_in_force,
	eroding: m.say_status_means_eroding,
	suspended: m.say_status_means_suspended,
	agreed: m.say_status_means_agreed,
	announced: m.say_status_means_announced,
	proposed: m.say_status_means_proposed,
	'never-in-force': m.say_status_means_never_in_force,
	ended: m.say_status_means_ended
});

/** What kind of situation it is. */
export const situationKindWords = sayFrom<SituationKind>({
	siege: m.say_situation_kind_siege,
	offensive: m.say_situation_kind_offensive,
	operation: m.say_situation_kind_operation,
	presence: m.say_situation_kind_presence
});

/** The status of a situation as a short label. */
export const situationStatusWords = sayFrom<SituationStatus>({
	begun: m.say_situation_status_begun,
	tightened: m.say_situation_status_tightened,
	reimposed: m.say_situation_status_reimposed,
	breached: m.say_situation_status_breached,
	ended: m.say_situation_status_ended
});

/** What somebody was in a truce. */
export const partyRoleWords = sayFrom<PartyRole>({
	party: m.say_party_role_party,
	sponsor: m.say_party_role_sponsor,
	guarantor: m.say_party_role_guarantor,
	mediator: m.say_party_role_mediator,
	escort: m.say_party_role_escort,
	monitor: m.say_party_role_monitor
});

/** Whether a phase is stated or inferred. */
export const phaseBasisWords = sayFrom<PhaseBasis>({
	stated: m.say_phase_basis_stated,
	editor: m.say_phase_basis_editor
});

/** How surely something holds on a day. */
export const holdsWords = sayFrom<Certainty>({ sure: m.say_holds_sure, possible: m.say_holds_possible });

/** What happened in a passage. */
export const eventWords = sayFrom<PassageEvent>({
	proposed: m.say_event_proposed,
	announced: m.say_event_announced,
	agreed: m.say_event_agreed,
	'entered-into-force': m.say_event_entered_into_force,
	extended: m.say_event_extended,
	violated: m.say_event_violated,
	suspended: m.say_event_suspended,
	ended: m.say_event_ended,
	denied: m.say_event_denied,
	talks: m.say_event_talks,
	'talks-failed': m.say_event_talks_failed,
	statement: m.say_event_statement,
	offensive: m.say_event_offensive,
	'siege-begun': m.say_event_siege_begun,
	'siege-broken': m.say_event_siege_broken,
	bombardment: m.say_event_bombardment,
	'aid-delivered': m.say_event_aid_delivered,
	'aid-blocked': m.say_event_aid_blocked,
	'people-moved': m.say_event_people_moved,
	'detainees-exchanged': m.say_event_detainees_exchanged,
	demonstration: m.say_event_demonstration,
	'inter-factional-fighting': m.say_event_inter_factional_fighting,
	withdrawal: m.say_event_withdrawal,
	presence: m.say_event_presence,
	renamed: m.say_event_renamed,
	assessment: m.say_event_assessment
});

/** What kind of saying a passage is. */
export const modeWords = sayFrom<PassageMode>({
	event: m.say_mode_event,
	state: m.say_mode_state,
	statement: m.say_mode_statement,
	plan: m.say_mode_plan,
	forecast: m.say_mode_forecast,
	counterfactual: m.say_mode_counterfactual,
	assessment: m.say_mode_assessment,
	background: m.say_mode_background
});

/** How the time of a passage is known: `year inferred from the context`. */
export const whenBasisWords = sayFrom<WhenBasis>({
	stated: m.say_basis_stated,
	'stated-without-year': m.say_basis_stated_without_year,
	relative: m.say_basis_relative,
	inferred: m.say_basis_inferred,
	'at-writing': m.say_basis_at_writing,
	'not-later-than': m.say_basis_not_later_than,
	none: m.say_basis_none
});

/** How sure an outline, or a place's position, is. */
export const certaintyWords = sayFrom<OutlineCertainty>({
	certain: m.say_certainty_certain,
	'less-certain': m.say_certainty_less_certain,
	uncertain: m.say_certainty_uncertain
});

/** What an outline shows. */
export const outlineSubjectWords = sayFrom<OutlineSubject>({
	arrangement: m.say_outline_shows_arrangement,
	plan: m.say_outline_shows_plan,
	siege: m.say_outline_shows_siege,
	operation: m.say_outline_shows_operation,
	'administrative-unit': m.say_outline_shows_administrative_unit
});

/** How an outline was made. */
export const methodWords = sayFrom<OutlineMethod>({
	administrative: m.say_method_administrative,
	'hull-of-named-places': m.say_method_hull_of_named_places,
	'discs-of-named-places': m.say_method_discs_of_named_places,
	'border-strip': m.say_method_border_strip,
	'distance-from-line': m.say_method_distance_from_line,
	'hand-drawn': m.say_method_hand_drawn
});

/** How the edge of an outline is known: `extent approximate`. */
export const edgeWords = sayFrom<EdgeKind>({
	sharp: m.say_edge_sharp,
	dashed: m.say_edge_dashed,
	faded: m.say_edge_faded
});

/** Whose claim an outline renders, and who drew it: `claimed by the Gazette, drawn by the atlas`. */
export function claimWords(
	atlas: Atlas,
	outline: Pick<Outline, 'claimBy' | 'drawnBy'>,
	language: Language
): string {
	const source = inLanguage(atlas.source(outline.claimBy).label, language);
	const say = outline.drawnBy === 'atlas' ? m.say_claim_atlas : m.say_claim_source;
	return say({ source }, { locale: localeOf(language) });
}
