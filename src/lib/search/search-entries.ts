import { inOrderOfTime, type Atlas } from '#lib/domain/atlas.ts';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import { partsOfDay } from '#lib/domain/date.ts';
import type { ZoneId } from '#lib/domain/ids.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Source } from '#lib/domain/source.ts';
import { inLanguage, type Language, type LocalText } from '#lib/domain/text.ts';
import type { Truce } from '#lib/domain/truce.ts';
import type { Point } from 'geojson';
import { foldText } from './fold-text.ts';
import type { Named } from './known-names.ts';
import { namesEverywhere, type NamesEverywhere } from './names-everywhere.ts';
import { monthNames } from './month-names.ts';

/** What search finds, in the order in which results are grouped: times that were typed, and kinds of record. */
export const foundKinds = [
	'time',
	'zone',
	'truce',
	'situation',
	'place',
	'actor',
	'source',
	'passage',
	'town'
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** A record that a search found, a time, or a town of the base map. */
export interface Found {
	readonly kind: FoundKind;
	/** The record's id, or the time as addresses say it: `2016-04-15`, `2016-04-01..2016-04-30`. */
	readonly id: string;
	/** Its name, or the words of a passage, in the language of the search. */
	readonly label: string;
	/** Where a town lies. */
	readonly position?: Place['position'];
	/** The time that was typed with its name, as addresses say it. */
	readonly time?: string;
}

/** What the search is made from. */
export interface Searched {
	readonly atlas: Atlas;
	/** Of the labels and of the passages' words. */
	readonly language: Language;
	/** What records are called in other languages than the atlas is in; else they are found by its own words. */
	readonly names?: NamesEverywhere;
	/** The towns that the map names, and what else may be gone to there. */
	readonly towns?: readonly BaseMapFeature<Point>[];
	/** What a source is called in a list of all. */
	readonly nameOfSource: (source: Source) => string;
	/** The words by which readers look for a truce of a kind. */
	readonly wordsOfTruce: (truce: Truce) => readonly string[];
}

/** What may be found, with the words by which it is. */
export interface Entry extends Named {
	readonly found: Found;
	/** What is said of it in a few words: its kind, its zones, its months. */
	readonly about: readonly string[];
	/** What is told in it or of it. */
	readonly text: string;
	/** Whether any passage is about it. */
	readonly isTold: boolean;
}

const all = (text: LocalText): readonly string[] => Object.values(text);

/** Everything that search finds. */
export function entriesOf(searched: Searched): readonly Entry[] {
	const { atlas, language, nameOfSource, wordsOfTruce } = searched;
	const { zones, truces, situations, places, actors, sources, passages } = atlas.records;
	const names = { ...namesEverywhere(atlas), ...searched.names };
	const told = new Set(passages.flatMap(keysIn));
	const entry = (
		{ kind, id, label, position }: Found,
		{ names: own, variants = [], about = [], text = '' }: Partial<Entry>
	): Entry => {
		const key = `${kind} ${id}`;
		const found = { kind, id, label, ...(position && { position }) };
		const called = [...(own ?? []), ...(names[key] ?? [])];
		return { key, found, names: called, variants, about, text, isTold: told.has(key) };
	};
	const named = (kind: FoundKind, id: string, name: LocalText): Found => ({
		kind,
		id,
		label: inLanguage(name, language)
	});
	const ofZones = (ids: readonly ZoneId[]): readonly string[] =>
		ids.flatMap((id) => all(atlas.zone(id).name));
	return [
		...zones.map(({ id, name }) => entry(named('zone', id, name), { names: all(name) })),
		...truces.map((truce) =>
			entry(named('truce', truce.id, truce.name), {
				about: [...wordsOfTruce(truce), ...ofZones(truce.zones), ...monthsOf(truce)],
				text: inLanguage(truce.summary, language)
			})
		),
		...situations.map(({ id, name, zones: of, summary }) =>
			entry(named('situation', id, name), { about: ofZones(of), text: inLanguage(summary, language) })
		),
		...places.map(({ id, names: own, variants }) =>
			entry(named('place', id, own), { names: all(own), variants })
		),
		...actors.map(({ id, names: own, variants }) =>
			entry(named('actor', id, own[0]?.name ?? {}), {
				names: own.flatMap(({ name }) => all(name)),
				variants
			})
		),
		...sources.map((source) =>
			entry(
				{ kind: 'source', id: source.id, label: nameOfSource(source) },
				{ variants: writtenBy(source), about: [nameOfSource(source)] }
			)
		),
		...inOrderOfTime(passages).map(({ id, text }) =>
			entry({ kind: 'passage', id, label: inLanguage(text, language) }, { text: inLanguage(text, language) })
		),
		...townsApart(searched).map(
			({ properties: { id, names: own = {}, variants }, geometry: { coordinates } }) =>
				entry(
					{ ...named('town', id, own), position: [coordinates[0] ?? 0, coordinates[1] ?? 0] },
					{ names: all(own), ...(variants && { variants }) }
				)
		)
	];
}

/** The keys of a passage and of all that it is about or rests on. */
function keysIn({ id, ...passage }: Passage): readonly string[] {
	const { zones, truces, situations, places, actors, attribution, source, cites } = passage;
	const keys = (kind: FoundKind, ids: readonly string[]): readonly string[] =>
		ids.map((each) => `${kind} ${each}`);
	return [
		...keys('passage', [id]),
		...keys('zone', zones),
		...keys('truce', truces),
		...keys('situation', situations),
		...keys(
			'place',
			places.map((place) => place.id)
		),
		...keys('actor', [...actors, ...attribution.map(({ who }) => who)]),
		...keys('source', [source, ...cites, ...attribution.flatMap(({ via }) => via)])
	];
}

/** Who wrote a source, and who published it. */
function writtenBy({ csl }: Source): readonly string[] {
	const authors = (csl.author ?? []).flatMap(({ family = '', given = '', literal = '' }) => [
		family,
		`${given} ${family}`,
		literal
	]);
	return [csl.publisher ?? '', csl['container-title'] ?? '', ...authors].filter(Boolean);
}

/** The months and years in which the phases of a truce begin, by all their names. */
function monthsOf({ phases }: Truce): readonly string[] {
	const days = phases.map(({ span: { start } }) => start.earliest ?? start.latest);
	const months = days.flatMap((day) => {
		if (day === null) return [];
		const { year, month } = partsOfDay(day);
		return [...monthNames().flatMap((one) => (one.month === month ? [one.name] : [])), String(year)];
	});
	return [...new Set(months)];
}

/** The towns of the map that are no places of the atlas. */
function townsApart({ atlas, towns = [] }: Searched): readonly BaseMapFeature<Point>[] {
	const { places } = atlas.records;
	const known = new Set(
		places.flatMap(({ names, ids }) => [...all(names).map(foldText), ...(ids.geonames ? [ids.geonames] : [])])
	);
	return towns.filter(
		({ properties: { names = {}, geonames = 0 } }) =>
			!known.has(geonames) && !all(names).some((name) => known.has(foldText(name)))
	);
}
