import { parseTime } from '#lib/address/parse-view.ts';
import { noFilters, type Filters, type View, type ViewTime } from '#lib/address/view.ts';
import { PassageFilter } from '#lib/analysis/passage-filter.ts';
import { tellingDay } from '#lib/analysis/telling-day.ts';
import { middleOf, toldTime } from '#lib/analysis/told-time.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { DayRange } from '#lib/domain/date.ts';
import type {
	ActorId,
	OutlineId,
	PassageId,
	PlaceId,
	SituationId,
	SourceId,
	TruceId,
	ZoneId
} from '#lib/domain/ids.ts';
import { touchesRange } from '#lib/domain/interval.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { Truce } from '#lib/domain/truce.ts';
import type { Found } from '#lib/search/search-entries.ts';

/** Parts of a view to be set, or, where they are undefined, to be taken away. */
export type ViewChange = { readonly [Part in keyof View]?: View[Part] | undefined };

/** A record without the parts that are undefined. */
export function withoutUndefined<T extends object>(record: T): T {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** A list with one more, or without it when it is there. */
export function toggled<Id>(list: readonly Id[], id: Id): readonly Id[] {
	return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** The first and last day of a time, to step on from; in all of time one steps in from the ends of the period. */
export function edgesOf(time: ViewTime, { from, to }: DayRange): DayRange {
	if (time.kind === 'range') return time;
	return time.kind === 'day' ? { from: time.day, to: time.day } : { from: to, to: from };
}

/** How near the map comes to show a place. */
const placeZoom = 10.5;

/** Chooses a zone, or none; a passage that is not about it is let go, and the map goes to the zone. */
export function zoneChange(atlas: Atlas, view: View, zone: ZoneId | undefined): ViewChange {
	return { zone, ...passageKept(atlas, view, zone), point: undefined, camera: undefined };
}

/** Chooses a passage, or none; map and time go to what it speaks of. */
export function passageChange(atlas: Atlas, view: View, id: PassageId | undefined): ViewChange {
	if (id === undefined) return leavingChange(atlas, view);
	const passage = atlas.passage(id);
	const time = timeFor(atlas, view, passage);
	return {
		passage: id,
		zone: zoneFor(atlas, view, passage),
		point: undefined,
		camera: undefined,
		...(time && { time })
	};
}

/** Fills the zone of an outline by it, and draws it no longer as a line beside another. */
export function readingChange(atlas: Atlas, view: View, outline: OutlineId): ViewChange {
	const { zone } = atlas.outline(outline);
	return {
		readings: [...view.readings.filter((id) => atlas.outline(id).zone !== zone), outline],
		alsoShown: view.alsoShown.filter((id) => id !== outline)
	};
}

/** Asks about a pressed point and chooses the zone that lies there, if one does. */
export function pressChange(
	atlas: Atlas,
	view: View,
	[longitude, latitude]: readonly [number, number],
	pressed: ZoneId | undefined
): ViewChange {
	const zone = pressed ?? view.zone;
	const point = [rounded(longitude), rounded(latitude)] as const;
	return { point, zone, ...passageKept(atlas, view, zone) };
}

/** Moves the map to a place and asks about it, as a press on it does. */
export function placeChange({ position: [longitude, latitude] }: Pick<Place, 'position'>): ViewChange {
	const [x, y] = [rounded(longitude), rounded(latitude)];
	return { point: [x, y], camera: { latitude: y, longitude: x, zoom: placeZoom } };
}

/** Whether a place lies at a point that was asked about, as exactly as an address says points. */
export function isAt([longitude, latitude]: Place['position'], point: readonly [number, number]): boolean {
	return rounded(longitude) === point[0] && rounded(latitude) === point[1];
}

/** Closes what is open, the innermost first: the point, the passage, the comparison, the zone. */
export function closingChange(view: View): ViewChange | undefined {
	if (view.point) return { point: undefined };
	if (view.passage) return { passage: undefined };
	if (view.comparison) return { comparison: undefined };
	return view.zone ? { zone: undefined, camera: undefined } : undefined;
}

/**
 * Goes to a result of the search: chooses it, or shows the passages about it: filters and zone of before would hide
 * some, and go. A range that the reader chose stays as long as it holds any of them; a time that was typed is theirs.
 */
export function foundChange(atlas: Atlas, view: View, found: Found): ViewChange {
	const time = found.time === undefined ? undefined : parseTime(found.time);
	return time ? { ...recordChange(atlas, { ...view, time }, found), time } : recordChange(atlas, view, found);
}

function recordChange(atlas: Atlas, view: View, { kind, id, position }: Found): ViewChange {
	switch (kind) {
		case 'time': {
			const time = parseTime(id);
			return time ? { time } : {};
		}
		case 'town':
			return position ? placeChange({ position }) : {};
		case 'zone':
			return {
				...passagesChange(atlas, view, {}, id as ZoneId),
				...shownZone(view, id as ZoneId)
			};
		case 'passage':
			return foundPassageChange(atlas, view, id as PassageId);
		case 'place':
			return passagesChange(atlas, view, { places: [id as PlaceId] });
		case 'actor':
			return passagesChange(atlas, view, { actors: [id as ActorId] });
		case 'source':
			return passagesChange(atlas, view, { sources: [id as SourceId] });
		case 'truce':
			return lifeChange(atlas, view, atlas.truce(id as TruceId), { truces: [id as TruceId] });
		case 'situation': {
			const situation = atlas.situation(id as SituationId);
			return lifeChange(atlas, view, situation, { situations: [id as SituationId] });
		}
	}
}

/** Chooses a zone that may have been hidden. */
function shownZone({ hidden }: View, zone: ZoneId): ViewChange {
	return { zone, hidden: hidden.filter((id) => id !== zone) };
}

/** Shows the passages that meet filters, in the range that the reader chose if it holds any of them, else in all of time. */
function passagesChange(atlas: Atlas, view: View, filters: Partial<Filters>, zone?: ZoneId): ViewChange {
	const range = chosenRange(atlas, view);
	const isInRange = range && hasPassages(atlas, filters, range, zone);
	const { time } = leavingChange(atlas, view);
	return {
		...filterChange(filters),
		...(time && { time }),
		...(range && !isInRange && { time: { kind: 'all' } })
	};
}

/** The range of a view, unless it is only a passage's. */
function chosenRange(atlas: Atlas, view: View): DayRange | undefined {
	const { time } = view;
	return time.kind === 'range' && !leavingChange(atlas, view).time ? time : undefined;
}

function hasPassages(atlas: Atlas, filters: Partial<Filters>, range: DayRange, zone?: ZoneId): boolean {
	return new PassageFilter(atlas).meeting({ ...noFilters, ...filters }, range, zone).length > 0;
}

/** Chooses a passage without the filters and the range that would leave it out. */
function foundPassageChange(atlas: Atlas, view: View, id: PassageId): ViewChange {
	const passage = atlas.passage(id);
	const filter = new PassageFilter(atlas);
	const change = passageChange(atlas, view, id);
	const { time = view.time } = change;
	const isInTime = time.kind !== 'range' || filter.isMet(passage, noFilters, time);
	return {
		...change,
		...(!filter.isMet(passage, view.filters) && { filters: noFilters }),
		...(!isInTime && { time: { kind: 'all' } })
	};
}

/**
 * Shows the passages of one truce or situation, in its zone if all are about that: on the day that shows most of it,
 * or in the range that the reader chose, if its life touches that.
 */
function lifeChange(
	atlas: Atlas,
	view: View,
	life: Truce | Situation,
	filters: Partial<Filters>
): ViewChange {
	const range = chosenRange(atlas, view);
	const isInRange = range && life.phases.some(({ span }) => touchesRange(span, range.from, range.to));
	const day = isInRange ? undefined : tellingDay<string>(life, atlas.records.settings.period);
	const [zone, ...others] = life.zones;
	const passages = new PassageFilter(atlas).meeting({ ...noFilters, ...filters });
	const isOfZone =
		zone !== undefined && others.length === 0 && passages.every(({ zones }) => zones.includes(zone));
	return {
		...(isInRange ? filterChange(filters) : passagesChange(atlas, view, filters)),
		...(isOfZone && shownZone(view, zone)),
		...(day !== undefined && { time: { kind: 'day', day } })
	};
}

function filterChange(filters: Partial<Filters>): ViewChange {
	return {
		zone: undefined,
		passage: undefined,
		point: undefined,
		camera: undefined,
		filters: { ...noFilters, ...filters }
	};
}

function passageKept(atlas: Atlas, view: View, zone: ZoneId | undefined): ViewChange {
	const isKept = view.passage && zone && atlas.passage(view.passage).zones.includes(zone);
	return isKept ? {} : { passage: undefined };
}

/** What is left out of a view: filters, its range, its zone. */
export interface LeftOut {
	readonly filters: Partial<Filters>;
	readonly range: boolean;
	readonly zone: boolean;
}

/** Leaves out of a view what keeps passages out. */
export function leftOutChange(atlas: Atlas, view: View, { filters, range, zone }: LeftOut): ViewChange {
	return {
		filters: withoutUndefined({ ...view.filters, ...filters }),
		...(range && { time: { kind: 'all' } }),
		...(zone && zoneChange(atlas, view, undefined))
	};
}

/** Lets the chosen passage go, and a range with it that was set for its sake. */
function leavingChange(atlas: Atlas, view: View): ViewChange {
	const { passage, time } = view;
	const isItsOwn = passage && isTimeOf(atlas, atlas.passage(passage), time);
	if (!isItsOwn || time.kind !== 'range') return { passage: undefined };
	return { passage: undefined, time: { kind: 'day', day: middleOf(time.from, time.to) } };
}

/** Whether a range is the one that a passage sets which gives no day. */
export function isTimeOf(atlas: Atlas, passage: Passage, time: ViewTime): boolean {
	const own = ownTime(atlas, passage);
	return own?.kind === 'range' && time.kind === 'range' && own.from === time.from && own.to === time.to;
}

/**
 * The time at which a passage is shown: none when the one in view is of its time, and when the reader chose a
 * range or all of time.
 */
function timeFor(atlas: Atlas, { time, passage: former }: View, passage: Passage): ViewTime | undefined {
	const isChosen = time.kind !== 'day' && !(former && isTimeOf(atlas, atlas.passage(former), time));
	if (isChosen) return undefined;
	const { when } = passage;
	const start = when?.start.earliest ?? when?.end.earliest ?? null;
	const isInView =
		time.kind === 'day' && start !== null && time.day >= start && time.day <= (when?.end.latest ?? Infinity);
	const own = ownTime(atlas, passage);
	if (own) return own.kind === 'day' && isInView ? undefined : own;
	// A range of another passage is not this one's.
	return time.kind === 'range' ? { kind: 'day', day: middleOf(time.from, time.to) } : undefined;
}

const ownTime = (atlas: Atlas, { when }: Passage): ViewTime | undefined =>
	toldTime(when, atlas.records.settings.period);

/** The zone under which a passage is read: the chosen one when it is about it, else its first drawn one. */
function zoneFor(atlas: Atlas, { zone }: View, passage: Passage): ZoneId | undefined {
	if (zone && passage.zones.includes(zone)) return zone;
	return passage.zones.find((id) => atlas.zone(id).rank !== 'undrawn') ?? passage.zones[0];
}

const rounded = (degrees: number): number => Number(degrees.toFixed(4));
