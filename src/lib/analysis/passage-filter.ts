import type { Atlas } from '#lib/domain/atlas.ts';
import type { DayRange } from '#lib/domain/date.ts';
import type { PassageId, SourceId, ZoneId } from '#lib/domain/ids.ts';
import { touchesRange } from '#lib/domain/interval.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { Source } from '#lib/domain/source.ts';

/** What passages must be: within a list any will do, between the conditions all must hold. */
export interface PassageConditions {
	/** Articles that passages are cut from, and sources that passages rest on. */
	readonly sources: readonly string[];
	readonly truces: readonly string[];
	readonly situations: readonly string[];
	readonly actors: readonly string[];
	readonly places: readonly string[];
	readonly events: readonly string[];
	readonly bases: readonly string[];
	readonly mode?: PassageKind;
	readonly isShared: boolean;
	readonly isDisputed: boolean;
}

/** Answers whether passages meet conditions, with what has to be known of all passages worked out once. */
export class PassageFilter {
	readonly #passages: readonly Passage[];
	readonly #shared: ReadonlySet<PassageId>;
	readonly #disputed: ReadonlySet<PassageId>;
	readonly #articles: ReadonlySet<SourceId>;

	constructor(atlas: Atlas) {
		this.#passages = atlas.records.passages;
		this.#articles = new Set(
			atlas.records.sources.filter(({ role }) => role === 'article').map(({ id }) => id)
		);
		this.#shared = sharedPassages(atlas.records.passages);
		this.#disputed = new Set(
			atlas.records.disputes.flatMap(({ sides }) => sides.flatMap(({ passages }) => passages))
		);
	}

	/**
	 * The passages that meet all conditions.
	 * @param range when given, passages of another time, or of none, are left out
	 * @param zone when given, so are passages that are not about it
	 */
	meeting(conditions: PassageConditions, range?: DayRange, zone?: ZoneId): readonly Passage[] {
		return this.#passages.filter(
			(passage) => (!zone || passage.zones.includes(zone)) && this.isMet(passage, conditions, range)
		);
	}

	/**
	 * Whether a passage meets all conditions.
	 * @param range when given, a passage of another time, or of none, does not pass
	 */
	isMet(passage: Passage, conditions: PassageConditions, range?: DayRange): boolean {
		const { sources, truces, situations, actors, places, events, bases, mode } = conditions;
		return (
			isAnyOf(sources, this.#sourcesOf(passage)) &&
			isAnyOf(truces, passage.truces) &&
			isAnyOf(situations, passage.situations) &&
			isAnyOf(actors, [...passage.actors, ...passage.attribution.map(({ who }) => who)]) &&
			isAnyOf(
				places,
				passage.places.map(({ id }) => id)
			) &&
			isAnyOf(events, passage.event ? [passage.event] : []) &&
			isAnyOf(bases, [passage.whenBasis]) &&
			(mode === undefined || mode === modeOf(passage)) &&
			(!conditions.isShared || this.#shared.has(passage.id)) &&
			(!conditions.isDisputed || this.#disputed.has(passage.id)) &&
			(!range || (passage.when !== undefined && touchesRange(passage.when, range.from, range.to)))
		);
	}

	/** The article of a passage, and what it rests on there; of an article only its own passages count. */
	#sourcesOf({ source, cites, attribution }: Passage): readonly SourceId[] {
		const restsOn = [...cites, ...attribution.flatMap(({ via }) => via)];
		return [source, ...restsOn.filter((id) => !this.#articles.has(id))];
	}
}

/** What happened or was so; what somebody said, planned or made of it; what lies behind it. */
export type PassageKind = 'events' | 'statements' | 'background';

/** Of what kind a passage is: every passage is of one. */
export function modeOf(passage: Passage): PassageKind {
	if (passage.mode === 'event' || passage.mode === 'state') return 'events';
	return passage.mode === 'background' ? 'background' : 'statements';
}

function isAnyOf(wanted: readonly string[], held: readonly string[]): boolean {
	return wanted.length === 0 || held.some((word) => wanted.includes(word));
}

/**
 * The passages whose matter another source tells too: a truce or situation in common, the same event, and
 * times that may meet. What names no event is matched with nothing, since two states of one truce need not be
 * the same matter.
 */
function sharedPassages(passages: readonly Passage[]): ReadonlySet<PassageId> {
	const byMatter = new Map<string, Passage[]>();
	for (const passage of passages) {
		if (!passage.event) continue;
		for (const subject of [...passage.truces, ...passage.situations]) {
			const matter = `${subject} ${passage.event}`;
			byMatter.set(matter, [...(byMatter.get(matter) ?? []), passage]);
		}
	}
	const shared = [...byMatter.values()].flatMap((told) =>
		told.filter((passage) => told.some((other) => other.source !== passage.source && mayMeet(passage, other)))
	);
	return new Set(shared.map(({ id }) => id));
}

function mayMeet({ when }: Passage, { when: other }: Passage): boolean {
	return (
		when !== undefined && other !== undefined && touchesRange(when, other.start.earliest, other.end.latest)
	);
}

/** The number of passages about each zone; a passage about two counts for both. */
export function countByZone(passages: readonly Passage[]): ReadonlyMap<ZoneId, number> {
	const counts = new Map<ZoneId, number>();
	for (const { zones } of passages) for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
	return counts;
}

/** The articles that rely on other sources, so that a reader does not count one account twice. */
export function reliances(atlas: Atlas): readonly Pick<Source, 'id' | 'reliesOn'>[] {
	return atlas.records.sources.filter(({ role, reliesOn }) => role === 'article' && reliesOn.length > 0);
}
