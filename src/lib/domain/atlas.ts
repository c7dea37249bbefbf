import type { Actor } from './actor.ts';
import type { Day } from './date.ts';
import type { Dispute } from './dispute.ts';
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
import { certaintyOn, compareSpans } from './interval.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { AtlasRecords } from './records.ts';
import { statusOn, type StatusAnswer } from './status.ts';
import type { Situation } from './situation.ts';
import type { Source } from './source.ts';
import type { Truce, TruceStatus } from './truce.ts';
import type { Zone } from './zone.ts';

/**
 * The whole atlas, cross-linked by id. It is made from records that have been validated: asking for a record
 * by an id that comes from another record always answers, and an unknown id throws with its value.
 */
export class Atlas {
	readonly records: AtlasRecords;
	/** The passages that report a violation. */
	readonly violations: readonly Passage[];
	readonly #zones: ReadonlyMap<ZoneId, Zone>;
	readonly #outlines: ReadonlyMap<OutlineId, Outline>;
	readonly #truces: ReadonlyMap<TruceId, Truce>;
	readonly #situations: ReadonlyMap<SituationId, Situation>;
	readonly #sources: ReadonlyMap<SourceId, Source>;
	readonly #passages: ReadonlyMap<PassageId, Passage>;
	readonly #places: ReadonlyMap<PlaceId, Place>;
	readonly #actors: ReadonlyMap<ActorId, Actor>;
	readonly #outlinesOf: ReadonlyMap<ZoneId, readonly Outline[]>;

	constructor(records: AtlasRecords) {
		this.records = records;
		this.violations = records.passages.filter(({ event, negated }) => event === 'violated' && !negated);
		this.#zones = byId(records.zones);
		this.#outlines = byId(records.outlines);
		this.#truces = byId(records.truces);
		this.#situations = byId(records.situations);
		this.#sources = byId(records.sources);
		this.#passages = byId(records.passages);
		this.#places = byId(records.places);
		this.#actors = byId(records.actors);
		this.#outlinesOf = new Map(records.zones.map((zone) => [zone.id, outlinesOf(zone, records.outlines)]));
	}

	zone(id: ZoneId): Zone {
		return found(this.#zones, id, 'zone');
	}
	outline(id: OutlineId): Outline {
		return found(this.#outlines, id, 'outline');
	}
	truce(id: TruceId): Truce {
		return found(this.#truces, id, 'truce');
	}
	situation(id: SituationId): Situation {
		return found(this.#situations, id, 'situation');
	}
	source(id: SourceId): Source {
		return found(this.#sources, id, 'source');
	}
	passage(id: PassageId): Passage {
		return found(this.#passages, id, 'passage');
	}
	place(id: PlaceId): Place {
		return found(this.#places, id, 'place');
	}
	actor(id: ActorId): Actor {
		return found(this.#actors, id, 'actor');
	}

	/** The zone of an id that comes from outside (an address, a message), if there is one. */
	findZone(id: string): Zone | undefined {
		return this.#zones.get(id as ZoneId);
	}
	/** The outline of an id that comes from outside, if there is one. */
	findOutline(id: string): Outline | undefined {
		return this.#outlines.get(id as OutlineId);
	}
	/** The truce of an id that comes from outside, if there is one. */
	findTruce(id: string): Truce | undefined {
		return this.#truces.get(id as TruceId);
	}
	/** The situation of an id that comes from outside, if there is one. */
	findSituation(id: string): Situation | undefined {
		return this.#situations.get(id as SituationId);
	}
	/** The passage of an id that comes from outside, if there is one. */
	findPassage(id: string): Passage | undefined {
		return this.#passages.get(id as PassageId);
	}
	/** The source of an id that comes from outside, if there is one. */
	findSource(id: string): Source | undefined {
		return this.#sources.get(id as SourceId);
	}
	/** The place of an id that comes from outside, if there is one. */
	findPlace(id: string): Place | undefined {
		return this.#places.get(id as PlaceId);
	}
	/** The actor of an id that comes from outside, if there is one. */
	findActor(id: string): Actor | undefined {
		return this.#actors.get(id as ActorId);
	}

	/** The outlines of a zone, the default one first, then in the order of the file. */
	outlinesOf(zone: ZoneId): readonly Outline[] {
		return found(this.#outlinesOf, zone, 'zone');
	}

	/** The passages tagged with a zone, in order of the time they speak of; those without time come last. */
	passagesAbout(zone: ZoneId): readonly Passage[] {
		return inOrderOfTime(this.records.passages.filter(({ zones }) => zones.includes(zone)));
	}

	/** Every status of a truce on a day, by every account. */
	statusOf(truce: TruceId, day: Day): readonly StatusAnswer<TruceStatus>[] {
		return statusOn(this.truce(truce), day);
	}

	/** The truces that belong to a zone, in the order of the file. */
	trucesOf(zone: ZoneId): readonly Truce[] {
		return this.records.truces.filter(({ zones }) => zones.includes(zone));
	}

	/** The situations that belong to a zone, in the order of the file. */
	situationsOf(zone: ZoneId): readonly Situation[] {
		return this.records.situations.filter(({ zones }) => zones.includes(zone));
	}

	/** The disputes that touch a zone, in the order of the file. */
	disputesOf(zone: ZoneId): readonly Dispute[] {
		return this.records.disputes.filter(({ zones }) => zones.includes(zone));
	}

	/** The disputes in which a passage takes a side. */
	disputesOver(passage: PassageId): readonly Dispute[] {
		return this.records.disputes.filter(({ sides }) =>
			sides.some(({ passages }) => passages.includes(passage))
		);
	}

	/** The zones with an arrangement that some account tells of on a day, and the answers, truce by truce. */
	zonesOn(day: Day): readonly { zone: Zone; truce: Truce; answers: readonly StatusAnswer<TruceStatus>[] }[] {
		return this.records.zones.flatMap((zone) =>
			this.trucesOf(zone.id).flatMap((truce) => {
				const answers = statusOn(truce, day);
				return answers.length > 0 ? [{ zone, truce, answers }] : [];
			})
		);
	}

	/** Whether an outline's own time holds on a day. */
	isOutlineOn(outline: Outline, day: Day): boolean {
		return certaintyOn(outline.when, day) !== undefined;
	}
}

/** Orders passages by the time they speak of; those without a time come last, in the order they came in. */
export function inOrderOfTime(passages: readonly Passage[]): readonly Passage[] {
	return passages.toSorted((a, b) => {
		if (a.when && b.when) return compareSpans(a.when, b.when);
		return Number(!a.when) - Number(!b.when);
	});
}

function outlinesOf({ id, defaultOutline }: Zone, outlines: readonly Outline[]): readonly Outline[] {
	const own = outlines.filter(({ zone }) => zone === id);
	return own.toSorted((a, b) => Number(b.id === defaultOutline) - Number(a.id === defaultOutline));
}

function byId<Id extends string, Kept extends { readonly id: Id }>(
	records: readonly Kept[]
): ReadonlyMap<Id, Kept> {
	return new Map(records.map((record) => [record.id, record]));
}

function found<Id extends string, Kept>(records: ReadonlyMap<Id, Kept>, id: Id, kind: string): Kept {
	const record = records.get(id);
	if (record === undefined) throw new Error(`the atlas has no ${kind} "${id}"`);
	return record;
}
