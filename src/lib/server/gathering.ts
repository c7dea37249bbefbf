import { Atlas } from '#lib/domain/atlas.ts';
import type {
	ActorId,
	DisputeId,
	OutlineId,
	PassageId,
	PlaceId,
	SituationId,
	SourceId,
	TruceId
} from '#lib/domain/ids.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { Citation, Phase, Truce } from '#lib/domain/truce.ts';

/**
 * Gathers the records that a page needs: those it tells of in full, and those that they name, which are kept
 * without their own lives, parties and terms.
 */
export class Gathering {
	readonly #atlas: Atlas;
	readonly #outlines = new Set<OutlineId>();
	readonly #truces = new Set<TruceId>();
	readonly #namedTruces = new Set<TruceId>();
	readonly #situations = new Set<SituationId>();
	readonly #namedSituations = new Set<SituationId>();
	readonly #sources = new Set<SourceId>();
	readonly #passages = new Set<PassageId>();
	readonly #places = new Set<PlaceId>();
	readonly #actors = new Set<ActorId>();
	readonly #disputes = new Set<DisputeId>();

	constructor(atlas: Atlas) {
		this.#atlas = atlas;
	}

	/** Adds passages, with everything that they name. */
	addPassages(passages: readonly (Passage | PassageId)[]): this {
		for (const each of passages) {
			const passage = typeof each === 'string' ? this.#atlas.passage(each) : each;
			if (this.#passages.has(passage.id)) continue;
			this.#passages.add(passage.id);
			this.addSources([passage.source, ...passage.cites]);
			for (const { who, via } of passage.attribution) this.addActors([who]).addSources(via);
			this.addActors(passage.actors).addPlaces(passage.places.map(({ id }) => id));
			for (const truce of passage.truces) this.#namedTruces.add(truce);
			for (const situation of passage.situations) this.#namedSituations.add(situation);
			this.addOutlines(passage.outlines);
			for (const dispute of this.#atlas.disputesOver(passage.id)) this.#disputes.add(dispute.id);
		}
		return this;
	}

	/** Adds truces in full: their parties, terms, phases, and what these rest on. */
	addTruces(truces: readonly Truce[]): this {
		for (const truce of truces) {
			this.#truces.add(truce.id);
			this.addActors([...truce.parties.map(({ actor }) => actor), ...truce.excludes]);
			this.addSources([truce.account, ...truce.parties.flatMap(({ by }) => by)]);
			this.#addLife(truce.phases);
			for (const term of truce.terms) this.addPassages(term.passages).addCitations(term.citations);
		}
		return this;
	}

	/** Adds situations in full: who, against whom, their phases and figures, and what these rest on. */
	addSituations(situations: readonly Situation[]): this {
		for (const situation of situations) {
			this.#situations.add(situation.id);
			this.addActors([...situation.by, ...situation.against]).addSources([situation.account]);
			this.addOutlines(situation.outlines);
			this.#addLife(situation.phases);
			for (const { by, citations } of situation.figures) this.addSources([by]).addCitations(citations);
		}
		return this;
	}

	/** Adds truces and situations by name only. */
	addNamed(ids: readonly (TruceId | SituationId | undefined)[]): this {
		for (const id of ids) {
			if (id && this.#atlas.findTruce(id)) this.#namedTruces.add(id as TruceId);
			else if (id && this.#atlas.findSituation(id)) this.#namedSituations.add(id as SituationId);
		}
		return this;
	}

	/** Adds disputes in full: every side with its passages and citations. */
	addDisputes(disputes: AtlasRecords['disputes']): this {
		for (const { id, sides, settledBy, truces, situations } of disputes) {
			this.#disputes.add(id);
			this.addNamed([...truces, ...situations]).addCitations(settledBy);
			for (const side of sides) this.addPassages(side.passages).addCitations(side.citations);
		}
		return this;
	}

	/** Adds disputes of which the page tells only the question. */
	addNamedDisputes(disputes: AtlasRecords['disputes']): this {
		for (const { id } of disputes) this.#disputes.add(id);
		return this;
	}

	/** Adds outlines, by whose claim they are, and the name of what they belong to. */
	addOutlines(outlines: readonly OutlineId[]): this {
		for (const id of outlines) {
			if (this.#outlines.has(id)) continue;
			this.#outlines.add(id);
			const { claimBy, belongsTo } = this.#atlas.outline(id);
			this.addSources([claimBy]).addNamed([belongsTo]);
		}
		return this;
	}

	addSources(sources: readonly SourceId[]): this {
		for (const source of sources) this.#sources.add(source);
		return this;
	}

	addCitations(citations: readonly Citation[]): this {
		return this.addSources(citations.map(({ source }) => source));
	}

	addPlaces(places: readonly PlaceId[]): this {
		for (const place of places) this.#places.add(place);
		return this;
	}

	addActors(actors: readonly ActorId[]): this {
		for (const actor of actors) this.#actors.add(actor);
		return this;
	}

	#addLife(phases: readonly Phase[]): void {
		for (const { by, passages, citations } of phases) {
			this.addSources(by).addPassages(passages).addCitations(citations);
		}
	}

	/** What was gathered, with all zones, in the order of the atlas; the glossary and the briefings are left out. */
	records(): AtlasRecords {
		const { records } = this.#atlas;
		const held = <Id extends string, Kept extends { readonly id: Id }>(
			all: readonly Kept[],
			...wanted: readonly ReadonlySet<Id>[]
		): readonly Kept[] => all.filter(({ id }) => wanted.some((ids) => ids.has(id)));
		return {
			settings: records.settings,
			zones: records.zones,
			outlines: held(records.outlines, this.#outlines),
			truces: held(records.truces, this.#truces, this.#namedTruces).map((truce) =>
				this.#truces.has(truce.id) ? truce : { ...truce, parties: [], excludes: [], terms: [], phases: [] }
			),
			situations: held(records.situations, this.#situations, this.#namedSituations).map((situation) =>
				this.#situations.has(situation.id)
					? situation
					: { ...situation, by: [], against: [], outlines: [], phases: [], figures: [] }
			),
			sources: held(records.sources, this.#sources),
			passages: held(records.passages, this.#passages),
			places: held(records.places, this.#places),
			actors: held(records.actors, this.#actors),
			disputes: held(records.disputes, this.#disputes),
			glossary: [],
			briefings: [],
			releases: [],
			renamed: []
		};
	}
}
