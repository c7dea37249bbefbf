import { nearestPlaces, type PlaceNear } from '#lib/analysis/nearest-places.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Place } from '#lib/domain/place.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { Citation } from '#lib/domain/truce.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { Gathering } from './gathering.ts';
import { placesOfRecipe } from './outline-recipes.ts';

/** The kinds of record that have a page of their own. */
export const pageKinds = [
	'zone',
	'truce',
	'situation',
	'source',
	'dispute',
	'place',
	'actor',
	'passage'
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The list of the records that holds each kind. */
export const listOfKind = {
	zone: 'zones',
	truce: 'truces',
	situation: 'situations',
	source: 'sources',
	dispute: 'disputes',
	place: 'places',
	actor: 'actors',
	passage: 'passages'
} as const satisfies Record<PageKind, keyof AtlasRecords>;

/**
 * The records in one language that the page of one of them needs: its passages, and whatever these and it
 * itself refer to. All zones are there, so that each can be named.
 * @returns nothing when there is no record of that kind and id
 */
export function recordsAround(kind: PageKind, id: string, language: string): AtlasRecords | undefined {
	const atlas = atlasInLanguage(language);
	if (!atlas.records[listOfKind[kind]].some((record) => record.id === id)) return undefined;
	const gathering = new Gathering(atlas);
	gather[kind](gathering, atlas, id);
	return gathering.records();
}

type Gather = (into: Gathering, atlas: Atlas, id: string) => void;

const gather: Readonly<Record<PageKind, Gather>> = {
	zone: (into, atlas, id) => {
		const zone = atlas.findZone(id)!;
		addOutlines(into, atlas, (outline) => outline.zone === id);
		into
			.addSources(zone.alsoNamed.flatMap(({ usedBy }) => usedBy))
			.addPassages(atlas.passagesAbout(zone.id))
			.addTruces(atlas.trucesOf(zone.id))
			.addSituations(atlas.situationsOf(zone.id))
			.addDisputes(atlas.disputesOf(zone.id));
	},
	truce: (into, atlas, id) => {
		const { passages, disputes } = atlas.records;
		const truce = atlas.findTruce(id)!;
		addOutlines(into, atlas, ({ belongsTo }) => belongsTo === id);
		into
			.addTruces([truce])
			.addPassages(passages.filter(({ truces }) => truces.includes(truce.id)))
			.addDisputes(disputes.filter(({ truces }) => truces.includes(truce.id)));
	},
	situation: (into, atlas, id) => {
		const { passages, disputes } = atlas.records;
		const situation = atlas.findSituation(id)!;
		addOutlines(into, atlas, ({ belongsTo }) => belongsTo === id);
		into
			.addSituations([situation])
			.addPassages(passages.filter(({ situations }) => situations.includes(situation.id)))
			.addDisputes(disputes.filter(({ situations }) => situations.includes(situation.id)));
	},
	source: gatherAroundSource,
	dispute: (into, atlas, id) => {
		const { disputes } = atlas.records;
		const dispute = disputes.find((one) => one.id === id)!;
		into
			.addDisputes([dispute])
			.addNamedDisputes(
				disputes.filter(
					({ truces, situations }) =>
						truces.some((truce) => dispute.truces.includes(truce)) ||
						situations.some((situation) => dispute.situations.includes(situation))
				)
			);
	},
	place: (into, atlas, id) => {
		const place = atlas.findPlace(id)!;
		into
			.addPlaces([place.id, ...neighboursOf(atlas, place).map((near) => near.place.id)])
			.addPassages(atlas.records.passages.filter(({ places }) => places.some((held) => held.id === id)));
	},
	actor: (into, atlas, id) => {
		const { passages, truces, situations, actors } = atlas.records;
		const actor = atlas.findActor(id)!;
		const related = actors.filter(({ relations }) => relations.some(({ to }) => to === id));
		into
			.addActors([actor.id, ...actor.relations.map(({ to }) => to), ...related.map((other) => other.id)])
			.addCitations(actor.citations)
			.addPassages(
				passages.filter(
					({ actors: named, attribution }) =>
						named.includes(actor.id) || attribution.some(({ who }) => who === actor.id)
				)
			)
			.addTruces(
				truces.filter(
					({ parties, excludes }) =>
						parties.some((party) => party.actor === actor.id) || excludes.includes(actor.id)
				)
			)
			.addSituations(
				situations.filter(({ by, against }) => by.includes(actor.id) || against.includes(actor.id))
			);
	},
	passage: (into, atlas, id) => {
		const passage = atlas.findPassage(id)!;
		const { relativeTo } = passage;
		const leansOn = relativeTo === undefined ? undefined : atlas.findPassage(relativeTo);
		const source = relativeTo === undefined ? undefined : atlas.findSource(relativeTo);
		into
			.addPassages([passage, ...(leansOn ? [leansOn] : []), ...besidesInArticle(atlas, id)])
			.addSources(source ? [source.id] : [])
			.addNamed([relativeTo as never])
			.addDisputes(atlas.disputesOver(passage.id));
	}
};

/** The places that the page of a place leads on to. */
export function neighboursOf(atlas: Atlas, place: Place): readonly PlaceNear[] {
	const others = atlas.records.places.filter(({ id }) => id !== place.id);
	return nearestPlaces(others, place.position, 6);
}

/** Outlines, and the places that each was made from. */
function addOutlines(into: Gathering, atlas: Atlas, isWanted: (outline: Outline) => boolean): void {
	for (const { id } of atlas.records.outlines.filter(isWanted)) {
		into.addOutlines([id]).addPlaces(placesOfRecipe(id));
	}
}

/** The passage before and the one after in the same article. */
function besidesInArticle(atlas: Atlas, id: string): Atlas['records']['passages'] {
	const passage = atlas.findPassage(id)!;
	const own = atlas.records.passages.filter(({ source }) => source === passage.source);
	const at = own.indexOf(passage);
	return [own[at - 1], own[at + 1]].filter((beside) => beside !== undefined);
}

/** An article's passages, and every record that a source is cited for. */
function gatherAroundSource(into: Gathering, atlas: Atlas, id: string): void {
	const { passages, truces, situations, outlines, disputes, actors, sources } = atlas.records;
	const source = atlas.findSource(id)!;
	const cites = (citations: readonly Citation[]): boolean => citations.some((cited) => cited.source === id);
	const tells = (
		phases: (typeof truces)[number]['phases'] | (typeof situations)[number]['phases']
	): boolean => phases.some(({ by, citations }) => by.includes(source.id) || cites(citations));
	into
		.addSources([
			source.id,
			...source.reliesOn,
			...sources.filter(({ reliesOn }) => reliesOn.includes(source.id)).map((other) => other.id)
		])
		.addPassages(
			passages.filter(
				(passage) =>
					passage.source === id ||
					passage.cites.includes(source.id) ||
					passage.attribution.some(({ via }) => via.includes(source.id))
			)
		)
		.addTruces(
			truces.filter(
				({ phases, terms, parties }) =>
					tells(phases) ||
					terms.some(({ citations }) => cites(citations)) ||
					parties.some(({ by }) => by.includes(source.id))
			)
		)
		.addSituations(
			situations.filter(
				({ phases, figures }) =>
					tells(phases) || figures.some(({ by, citations }) => by === id || cites(citations))
			)
		)
		.addOutlines(outlines.filter(({ claimBy }) => claimBy === id).map((outline) => outline.id))
		.addDisputes(
			disputes.filter(
				({ sides, settledBy }) => cites(settledBy) || sides.some(({ citations }) => cites(citations))
			)
		)
		.addActors(actors.filter(({ citations }) => cites(citations)).map((actor) => actor.id));
}
