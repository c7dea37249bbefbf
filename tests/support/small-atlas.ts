import { Atlas } from '#lib/domain/atlas.ts';
import { dayFromIso, type Day } from '#lib/domain/date.ts';
import { readEdtf } from '#lib/domain/edtf.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { Place } from '#lib/domain/place.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Phase, Truce } from '#lib/domain/truce.ts';
import type { Zone } from '#lib/domain/zone.ts';

/** A record of which only what a test is about is told; the rest is filled in. Ids may be plain strings. */
type Told<Kept> = { readonly [Name in keyof Kept]?: Kept[Name] | string | readonly string[] } & {
	readonly id: string;
};

/** The day of an ISO date; throws when it is none. */
export function day(iso: string): Day {
	const found = dayFromIso(iso);
	if (found === undefined) throw new Error(`"${iso}" is no day`);
	return found;
}

/** The span of an EDTF string; throws when it is none. */
export function span(edtf: string): TimeSpan {
	const { span: found, message } = readEdtf(edtf);
	if (!found) throw new Error(message);
	return found;
}

/** A phase by the account `chronicle`, or by those named. */
export function phase<Status extends string>(
	status: Status,
	edtf: string,
	by = ['chronicle']
): Phase<Status> {
	return { status, by: by as never, basis: 'stated', span: span(edtf), passages: [], citations: [] };
}

/**
 * A small atlas of a fictional land, the vales, from the few records that a test is about. Its sources are
 * `chronicle` and `gazette`; its zones, unless others are given, `north` and `south`, with one outline each.
 */
export function smallAtlas(told: {
	readonly zones?: readonly Told<Zone>[];
	readonly outlines?: readonly Told<Outline>[];
	readonly truces?: readonly Told<Truce>[];
	readonly situations?: readonly Told<Situation>[];
	readonly passages?: readonly Told<Passage>[];
	readonly places?: readonly Told<Place>[];
}): Atlas {
	const zones = told.zones ?? [
		{ id: 'north', defaultOutline: 'north-vale' },
		{ id: 'south', defaultOutline: 'south-vale' }
	];
	const outlines = told.outlines ?? [
		{ id: 'north-vale', zone: 'north' },
		{ id: 'south-vale', zone: 'south' }
	];
	const records = {
		settings: {
			title: { en: 'Atlas of the vales' },
			summary: { en: 'A fictional land.' },
			languages: ['en', 'ar'],
			timeZone: 'UTC',
			extent: [10, 40, 12, 42],
			maxExtent: [9, 39, 13, 43],
			period: { from: day('1820-01-01'), to: day('1821-12-31') },
			defaultDate: day('1820-06-01'),
			reviewed: { en: 'native', ar: 'none' },
			honesty: { en: 'Nothing here is true.' },
			sovereignty: { en: 'Nobody rules the vales.' },
			presetViews: [],
			licences: []
		},
		zones: zones.map((zone) => ({
			name: { en: `Vale of ${zone.id}`, ar: `وادي ${zone.id}` },
			alsoNamed: [],
			summary: { en: 'A vale.' },
			rank: 'main',
			hue: { light: '#2f7fd0', dark: '#8cabf1' },
			...zone
		})),
		outlines: outlines.map((outline) => ({
			label: { en: `Reading ${outline.id}` },
			shows: 'arrangement',
			claimBy: 'chronicle',
			drawnBy: 'atlas',
			when: span('1820-01-01/..'),
			method: 'hand-drawn',
			parameters: {},
			basis: { en: 'It was told so.' },
			certainty: 'uncertain',
			edges: 'faded',
			derivedFrom: [],
			bbox: [10, 40, 11, 41],
			areaKm2: 100,
			...outline
		})),
		truces: (told.truces ?? []).map((truce) => ({
			name: { en: `Truce ${truce.id}` },
			inSentence: { en: `the truce ${truce.id}` },
			summary: { en: 'A truce.' },
			kind: 'ceasefire',
			scope: 'local',
			zones: [],
			occurrences: 'one',
			account: 'chronicle',
			parties: [],
			excludes: [],
			terms: [],
			phases: [],
			...truce
		})),
		situations: (told.situations ?? []).map((situation) => ({
			name: { en: `Situation ${situation.id}` },
			inSentence: { en: `the situation ${situation.id}` },
			summary: { en: 'A situation.' },
			kind: 'siege',
			zones: [],
			by: ['millers'],
			against: ['weavers'],
			outlines: [],
			account: 'chronicle',
			phases: [],
			figures: [],
			...situation
		})),
		sources: ['chronicle', 'gazette'].map((id) => ({
			id,
			role: 'article',
			label: { en: `The ${id}` },
			csl: { id, type: 'article', title: id },
			reliesOn: []
		})) as unknown as readonly Source[],
		passages: (told.passages ?? []).map((passage) => ({
			source: 'chronicle',
			at: { paragraph: 1, footnote: false, start: 'Once', end: 'upon' },
			whenBasis: 'stated',
			alsoWhen: [],
			mode: 'event',
			negated: false,
			attribution: [],
			cites: [],
			zones: [],
			outlines: [],
			places: [],
			truces: [],
			situations: [],
			actors: [],
			figures: [],
			text: { en: 'It is told.' },
			...passage
		})),
		places: (told.places ?? []).map((place) => ({
			kind: 'town',
			names: { en: `Town of ${place.id}` },
			variants: [],
			position: [10.5, 40.5],
			certainty: 'certain',
			ids: {},
			...place
		})),
		actors: ['millers', 'weavers'].map((id) => ({
			id,
			kind: 'population',
			names: [{ name: { en: `the ${id}` } }],
			variants: [],
			relations: [],
			citations: []
		})),
		disputes: [],
		glossary: [],
		briefings: [],
		releases: [],
		renamed: []
	};
	return new Atlas(records as unknown as AtlasRecords);
}
