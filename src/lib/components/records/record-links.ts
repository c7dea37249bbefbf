import type { Atlas } from '#lib/domain/atlas.ts';
import type { Dispute } from '#lib/domain/dispute.ts';
import type { ActorId, PlaceId, SourceId, ZoneId } from '#lib/domain/ids.ts';
import type { Situation } from '#lib/domain/situation.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Truce } from '#lib/domain/truce.ts';
import { capitalised } from '#lib/wording/grammar.ts';
import { situationKindWords, truceKindWords } from '#lib/wording/names.ts';
import { issuedWords } from '#lib/wording/reference.ts';
import type { PageAddresses } from '../page-links.ts';

/** A way to a record, with a word on what it is. */
export interface RecordLink {
	readonly href: string;
	readonly label: string;
	readonly note?: string;
}

/** Ways to truces, each with its kind. */
export function truceLinks(
	truces: readonly Truce[],
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	return truces.map(({ id, name, kind }) => ({
		href: addresses.truce(id),
		label: inLanguage(name, language),
		note: truceKindWords(kind, language)
	}));
}

/** Ways to situations, each with its kind. */
export function situationLinks(
	situations: readonly Situation[],
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	return situations.map(({ id, name, kind }) => ({
		href: addresses.situation(id),
		label: inLanguage(name, language),
		note: situationKindWords(kind, language)
	}));
}

/** Ways to disputes, by their questions. */
export function disputeLinks(
	disputes: readonly Dispute[],
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	return disputes.map(({ id, question }) => ({
		href: addresses.dispute(id),
		label: inLanguage(question, language)
	}));
}

/** Ways to zones. */
export function zoneLinks(
	atlas: Atlas,
	zones: readonly ZoneId[],
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	return zones.map((id) => ({
		href: addresses.zone(id),
		label: inLanguage(atlas.zone(id).name, language)
	}));
}

/** Ways to places. */
export function placeLinks(
	atlas: Atlas,
	places: readonly PlaceId[],
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	return places.map((id) => ({
		href: addresses.place(id),
		label: inLanguage(atlas.place(id).names, language)
	}));
}

/** Ways to actors, by the name of the sources' time. */
export function actorLinks(
	atlas: Atlas,
	actors: readonly ActorId[],
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	return actors.map((id) => ({ href: addresses.actor(id), label: actorName(atlas, id, language) }));
}

/** Ways to sources, by their labels; those with the same label are told apart by their dates. */
export function sourceLinks(
	atlas: Atlas,
	sources: readonly SourceId[],
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	const labels = sources.map((id) => sourceName(atlas, id, language));
	return sources.map((id, index) => {
		const label = labels[index] ?? id;
		const isAlone = labels.indexOf(label) === labels.lastIndexOf(label);
		const note = isAlone ? '' : issuedWords(atlas.source(id).csl.issued, language);
		return { href: addresses.source(id), label, ...(note && { note }) };
	});
}

/** What a source is called where its name begins a line. */
export function sourceName(atlas: Atlas, id: SourceId, language: Language): string {
	return capitalised(inLanguage(atlas.source(id).label, language), language);
}

/** The name that an actor bore at the sources' time. */
export function actorName(atlas: Atlas, id: ActorId, language: Language): string {
	return inLanguage(atlas.actor(id).names[0]?.name ?? {}, language);
}
