import type { Atlas } from '#lib/domain/atlas.ts';
import { dayFromIso, dayFromParts, dayPlus, type DayRange } from '#lib/domain/date.ts';
import type { OutlineId } from '#lib/domain/ids.ts';
import { passageEvents, whenBases } from '#lib/domain/passage.ts';
import { presentAddress, type AddressFolder } from '#lib/domain/release.ts';
import { listFilters } from './format-view.ts';
import {
	comparisonLayouts,
	defaultView,
	modeFilters,
	themes,
	type Camera,
	type Comparison,
	type Filters,
	type View,
	type ViewTime
} from './view.ts';

/** A part of an address that could not be followed: its name, what it said, and why. */
export interface AddressFault {
	readonly parameter: string;
	readonly value: string;
	/**
	 * `unknown`: the atlas has no such record; `malformed`: it is not of the form that the part has; `repeated`: it
	 * is said again, and the first is followed; `unnamed`: no part has this name; `outside`: the atlas tells of
	 * another time.
	 */
	readonly reason: 'unknown' | 'malformed' | 'repeated' | 'unnamed' | 'outside';
}

/** The view of an address, and the parts of it that fell back to their default. */
export interface ParsedView {
	readonly view: View;
	readonly faults: readonly AddressFault[];
}

/**
 * What was plainly meant by a value that cannot be read: without the signs that a sentence or a mail puts after an
 * address, in small letters, with European digits, and months and days of two.
 */
function tidied(value: string): string {
	return value
		.replace(/[\s.,;:!?)\]}>»"'”’]+$/u, '')
		.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/(?<=\d{4}-(?:\d{1,2}-)?)\d(?!\d)/gu, '0$&')
		.toLowerCase();
}

/**
 * Reads the view of an address. It is total: a part that is malformed or names an unknown record falls back
 * alone, with a fault that says so. A record that was renamed is found by its former id too. Parameters of
 * other names are left to others and give no fault.
 */
export function parseView(parameters: URLSearchParams, atlas: Atlas): ParsedView {
	const faults: AddressFault[] = [];
	const { settings, renamed } = atlas.records;
	const standard = defaultView(settings.defaultDate);
	const present = (folder: AddressFolder, id: string): string =>
		presentAddress(renamed, `${folder}/${id}`).slice(folder.length + 1);

	/** Reads one parameter; `undefined` from `read` is a fault. */
	function one<T>(
		name: string,
		reason: AddressFault['reason'],
		read: (value: string) => T | undefined
	): T | undefined {
		const value = parameters.get(name);
		if (value === null || value === '') return undefined;
		const found = read(value) ?? read(tidied(value));
		if (found === undefined) faults.push({ parameter: name, value, reason });
		return found;
	}
	/** Reads a list of words; each that cannot be read is a fault of its own, and repeats are dropped. */
	function many<T>(name: string, read: (value: string) => T | undefined): T[] {
		const found: T[] = [];
		for (const value of (parameters.get(name) ?? '').split(/\s+/).filter(Boolean)) {
			const known = read(value) ?? read(tidied(value));
			if (known === undefined) faults.push({ parameter: name, value, reason: 'unknown' });
			else if (!found.includes(known)) found.push(known);
		}
		return found;
	}
	const flag = (name: string): boolean =>
		one(name, 'malformed', (value) => (value === 'yes' ? true : undefined)) ?? false;

	const filters: Filters = {
		sources: many(listFilters.sources, (id) => atlas.findSource(present('sources', id))?.id),
		truces: many(listFilters.truces, (id) => atlas.findTruce(present('truces', id))?.id),
		situations: many(listFilters.situations, (id) => atlas.findSituation(present('situations', id))?.id),
		actors: many(listFilters.actors, (id) => atlas.findActor(present('actors', id))?.id),
		places: many(listFilters.places, (id) => atlas.findPlace(present('places', id))?.id),
		events: many(listFilters.events, (word) => oneOf(passageEvents, word)),
		bases: many(listFilters.bases, (word) => oneOf(whenBases, word)),
		...optional(
			'mode',
			one('mode', 'malformed', (word) => oneOf(modeFilters, word))
		),
		isShared: flag('shared'),
		isDisputed: flag('disputed')
	};
	const view: View = {
		time: one('date', 'malformed', parseTime) ?? standard.time,
		...optional('camera', one('at', 'malformed', parseCamera)),
		...optional(
			'zone',
			one('zone', 'unknown', (id) => atlas.findZone(present('zones', id))?.id)
		),
		...optional(
			'passage',
			one('passage', 'unknown', (id) => atlas.findPassage(present('passages', id))?.id)
		),
		...optional('point', one('point', 'malformed', parsePoint)),
		hidden: many('hide', (id) => atlas.findZone(present('zones', id))?.id),
		readings: onePerZone(
			many('reading', (id) => atlas.findOutline(id)?.id),
			atlas,
			faults
		),
		alsoShown: many('also', (id) => atlas.findOutline(id)?.id),
		...optional(
			'account',
			one('account', 'unknown', (id) => atlas.findSource(present('sources', id))?.id)
		),
		filters,
		...optional(
			'comparison',
			one('compare', 'malformed', (value) => parseComparison(value, atlas))
		),
		...optional(
			'theme',
			one('theme', 'malformed', (word) => oneOf(themes, word))
		)
	};
	return { view, faults };
}

/** An object with one property, or none when the value is missing: a view never holds `undefined`. */
function optional<Name extends string, T>(name: Name, value: T | undefined): Partial<Record<Name, T>> {
	return value === undefined ? {} : ({ [name]: value } as Record<Name, T>);
}

function oneOf<Word extends string>(words: readonly Word[], word: string): Word | undefined {
	return words.find((known) => known === word);
}

function onePerZone(outlines: readonly OutlineId[], atlas: Atlas, faults: AddressFault[]): OutlineId[] {
	const chosen = new Map<string, OutlineId>();
	for (const id of outlines) {
		const { zone } = atlas.outline(id);
		if (chosen.has(zone)) faults.push({ parameter: 'reading', value: id, reason: 'malformed' });
		else chosen.set(zone, id);
	}
	return [...chosen.values()];
}

/**
 * Reads a time as addresses say it: `2016-03-05`, `2015-08-01..2016-01-31`, `2016-03` and `2016` as the whole of them,
 * or `all`.
 * @returns nothing when it is malformed
 */
export function parseTime(value: string): ViewTime | undefined {
	if (value === 'all') return { kind: 'all' };
	const [first = '', second = first, ...rest] = value.split('..');
	const [start, end] = [daysOf(first), daysOf(second)];
	if (!start || !end || rest.length > 0 || end.to < start.from) return undefined;
	if (first === second && start.from === start.to && !value.includes('..'))
		return { kind: 'day', day: start.from };
	return { kind: 'range', from: start.from, to: end.to };
}

/** The first and last day of what is written as a day, a month or a year. */
function daysOf(written: string): DayRange | undefined {
	const day = dayFromIso(written);
	if (day !== undefined) return { from: day, to: day };
	const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(written) ?? [];
	if (year === undefined) return undefined;
	const [first, last] = month === undefined ? [1, 12] : [Number(month), Number(month)];
	return {
		from: dayFromParts(Number(year), first, 1),
		to: dayPlus(dayFromParts(Number(year) + Math.floor(last / 12), (last % 12) + 1, 1), -1)
	};
}

/** Reads `latitude,longitude,zoom`. */
function parseCamera(value: string): Camera | undefined {
	const [latitude, longitude, zoom, ...rest] = numbers(value);
	if (latitude === undefined || longitude === undefined || zoom === undefined || rest.length > 0)
		return undefined;
	if (Math.abs(latitude) > 85 || Math.abs(longitude) > 180 || zoom < 0 || zoom > 22) return undefined;
	return { latitude: rounded(latitude, 4), longitude: rounded(longitude, 4), zoom: rounded(zoom, 2) };
}

/** Reads `latitude,longitude` into longitude and latitude. */
function parsePoint(value: string): readonly [number, number] | undefined {
	const [latitude, longitude, ...rest] = numbers(value);
	if (latitude === undefined || longitude === undefined || rest.length > 0) return undefined;
	if (Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return undefined;
	return [rounded(longitude, 4), rounded(latitude, 4)];
}

/** The numbers of a list with commas; empty when one of them is none. */
function numbers(value: string): number[] {
	const parts = value.split(',');
	return parts.every((part) => /^-?\d+(\.\d+)?$/.test(part)) ? parts.map(Number) : [];
}

function rounded(value: number, places: number): number {
	return Number(value.toFixed(places));
}

/** Reads a day or an outline's id, and after a space how the two are laid out. */
function parseComparison(value: string, atlas: Atlas): Comparison | undefined {
	const [other = '', word, ...rest] = value.split(/\s+/);
	const layout = word === undefined ? 'side' : oneOf(comparisonLayouts, word);
	if (!layout || rest.length > 0) return undefined;
	const day = dayFromIso(other);
	if (day !== undefined) return { kind: 'day', day, layout };
	const outline = atlas.findOutline(other)?.id;
	return outline && { kind: 'reading', outline, layout };
}
