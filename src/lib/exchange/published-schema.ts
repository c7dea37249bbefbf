import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { actorKinds, relationTypes } from '#lib/domain/actor.ts';
import { disputeKinds } from '#lib/domain/dispute.ts';
import { placeKinds } from '#lib/domain/place.ts';
import { changeKinds } from '#lib/domain/release.ts';
import { reviewStates } from '#lib/domain/settings.ts';
import { situationKinds, situationStatuses } from '#lib/domain/situation.ts';
import { sourceRoles } from '#lib/domain/source.ts';
import { certainties } from '#lib/domain/outline.ts';
import {
	occurrences,
	partyRoles,
	phaseBases,
	truceKinds,
	truceScopes,
	truceStatuses
} from '#lib/domain/truce.ts';
import { zoneRanks } from '#lib/domain/zone.ts';
import { outlineFields } from './published-outline.ts';
import { passage } from './published-passage.ts';
import { box, citations, clock, day, described, figure, ids, pair, text, time } from './published-shapes.ts';

const version = described(v.string(), 'The release, and a hash of its data.');

const phaseOf = (statuses: readonly string[]) =>
	v.object({
		status: v.picklist(statuses),
		by: described(ids, 'Whose account it is: ids of sources.'),
		basis: described(v.picklist(phaseBases), 'Whether a source says so, or the editors infer it.'),
		span: time,
		clock: v.optional(clock),
		passages: ids,
		citations,
		note: v.optional(text)
	});

const zone = v.object({
	id: v.string(),
	name: text,
	alsoNamed: v.array(v.object({ name: text, usedBy: ids })),
	summary: text,
	rank: v.picklist(zoneRanks),
	hue: v.optional(v.object({ light: v.string(), dark: v.string() })),
	defaultOutline: v.optional(v.string())
});

const life = {
	id: v.string(),
	name: text,
	inSentence: text,
	summary: text,
	zones: ids,
	note: v.optional(text)
};

const truce = v.object({
	...life,
	kind: v.picklist(truceKinds),
	scope: v.picklist(truceScopes),
	occurrences: v.picklist(occurrences),
	account: described(v.string(), 'The source that map and time line follow at first.'),
	parties: v.array(v.object({ actor: v.string(), role: v.picklist(partyRoles), by: ids })),
	excludes: described(ids, 'Actors that it left out.'),
	terms: v.array(v.object({ id: v.string(), text, outcome: v.optional(text), passages: ids, citations })),
	phases: described(v.array(phaseOf(truceStatuses)), 'Its life, account by account.')
});

const situation = v.object({
	...life,
	kind: v.picklist(situationKinds),
	by: ids,
	against: ids,
	outlines: ids,
	account: v.string(),
	phases: v.array(phaseOf(situationStatuses)),
	figures: v.array(v.object({ ...figure, by: v.string(), citations }))
});

const source = v.object({
	id: v.string(),
	role: described(v.picklist(sourceRoles), 'Whether passages are cut from it, or it is cited for a fact.'),
	label: text,
	csl: described(v.looseObject({ id: v.string(), type: v.string(), title: v.string() }), 'CSL-JSON.'),
	written: v.optional(time),
	perspective: v.optional(text),
	restsOn: v.optional(text),
	reliesOn: ids,
	notHeard: v.optional(text),
	text: v.optional(v.object({ paragraphs: v.number(), sha256: v.string() })),
	archive: v.optional(v.string())
});

const placeFields = {
	id: v.string(),
	kind: v.picklist(placeKinds),
	names: text,
	variants: described(v.array(v.string()), 'Other spellings, in any script.'),
	certainty: described(v.picklist(certainties), 'How sure its position is.'),
	ids: v.object({ geonames: v.optional(v.number()), pcode: v.optional(v.string()) }),
	note: v.optional(text)
};

const actor = v.object({
	id: v.string(),
	kind: v.picklist(actorKinds),
	names: v.array(v.object({ name: text, when: v.optional(time) })),
	variants: v.array(v.string()),
	relations: v.array(v.object({ to: v.string(), type: v.picklist(relationTypes), when: v.optional(time) })),
	note: v.optional(text),
	citations
});

const dispute = v.object({
	id: v.string(),
	kind: v.picklist(disputeKinds),
	question: text,
	zones: ids,
	truces: ids,
	situations: ids,
	sides: v.array(v.object({ id: v.string(), claim: text, passages: ids, citations })),
	shown: described(v.optional(v.string()), 'The side that map and time line follow.'),
	settledBy: citations,
	note: v.optional(text)
});

/** What `data/atlas.json` holds. */
export const publishedAtlas = v.object({
	version,
	title: text,
	summary: text,
	languages: v.array(v.string()),
	timeZone: described(v.string(), 'IANA name; all days and clocks are its.'),
	extent: box,
	maxExtent: box,
	period: v.object({ from: day, to: day }),
	defaultDate: day,
	reviewed: v.record(v.string(), v.picklist(reviewStates)),
	honesty: text,
	sovereignty: text,
	presetViews: v.array(v.object({ id: v.string(), title: text, summary: text, view: v.string() })),
	licences: v.array(
		v.object({ of: text, name: v.string(), holder: v.string(), url: v.optional(v.string()) })
	),
	zones: v.array(zone),
	outlines: described(v.array(v.object(outlineFields)), 'Without geometry, which zones.geojson holds.'),
	truces: v.array(truce),
	situations: v.array(situation),
	sources: v.array(source),
	passages: v.array(passage),
	places: v.array(v.object({ ...placeFields, position: pair })),
	actors: v.array(actor),
	disputes: v.array(dispute),
	glossary: v.array(v.object({ id: v.string(), term: text, meaning: text, source: v.string() })),
	transliteration: v.optional(text),
	briefings: v.array(v.looseObject({ id: v.string(), title: text })),
	releases: v.array(
		v.object({
			version: v.string(),
			date: day,
			summary: text,
			changes: v.array(v.object({ kind: v.picklist(changeKinds), records: v.array(v.string()), text }))
		})
	),
	renamed: v.array(v.object({ from: v.string(), to: v.string() }))
});

const geometry = v.looseObject({ type: v.string(), coordinates: v.array(v.unknown()) });
const bound = v.nullable(day);

const publishedZones = v.object({
	type: v.literal('FeatureCollection'),
	version,
	features: v.array(
		v.object({
			type: v.literal('Feature'),
			id: v.string(),
			bbox: box,
			properties: v.object({
				...outlineFields,
				start_earliest: bound,
				start_latest: bound,
				end_earliest: bound,
				end_latest: bound
			}),
			geometry
		})
	)
});

const publishedPlaces = v.object({
	type: v.literal('FeatureCollection'),
	version,
	features: v.array(
		v.object({
			type: v.literal('Feature'),
			id: v.string(),
			properties: v.object(placeFields),
			geometry: v.object({ type: v.literal('Point'), coordinates: pair })
		})
	)
});

const schemaOf = (shape: v.GenericSchema, title: string): object => ({
	title,
	...toJsonSchema(shape, { errorMode: 'ignore' })
});

/** The JSON Schema (draft 7) of `data/atlas.json`. */
export const atlasSchema = (): object => schemaOf(publishedAtlas, 'atlas.json');
/** The JSON Schema (draft 7) of `data/zones.geojson`. */
export const zonesSchema = (): object => schemaOf(publishedZones, 'zones.geojson');
/** The JSON Schema (draft 7) of `data/places.geojson`. */
export const placesSchema = (): object => schemaOf(publishedPlaces, 'places.geojson');
