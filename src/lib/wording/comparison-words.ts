import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Place } from '#lib/domain/place.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { formatList, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { SentenceTime } from './date-sentence.ts';
import { toldOfZones, zoneStatusWords } from './zone-status.ts';

/** In what two outlines differ, as it was measured. Areas are in km². */
export interface MeasuredDifference {
	readonly areaKm2: readonly [first: number, second: number];
	readonly overlapKm2: number;
	readonly gained: readonly Pick<Place, 'names'>[];
	readonly lost: readonly Pick<Place, 'names'>[];
}

/** So many places are named; the rest is counted. */
const placesNamed = 12;

/**
 * Says in sentences in what two outlines differ: area, overlap, places that only one of them holds.
 * @param labels what the two are called
 */
export function differenceWords(
	labels: readonly [first: string, second: string],
	{ areaKm2, overlapKm2, gained, lost }: MeasuredDifference,
	language: Language
): readonly string[] {
	const locale = localeOf(language);
	const km2 = (area: number): string => formatNumber(area, language, area < 10 ? 1 : 0);
	const [firstArea, secondArea] = areaKm2;
	const areas = m.ex_areas(
		{ first: labels[0], second: labels[1], firstArea: km2(firstArea), secondArea: km2(secondArea) },
		{ locale }
	);
	const overlap =
		overlapKm2 > 0
			? m.ex_overlap(
					{
						area: km2(overlapKm2),
						firstShare: formatShare(overlapKm2 / firstArea, language),
						secondShare: formatShare(overlapKm2 / secondArea, language)
					},
					{ locale }
				)
			: m.ex_no_overlap({}, { locale });
	const places =
		gained.length + lost.length === 0
			? [m.ex_same_places({}, { locale })]
			: [
					...(gained.length > 0 ? [m.ex_gained({ places: named(gained, language) }, { locale })] : []),
					...(lost.length > 0 ? [m.ex_lost({ places: named(lost, language) }, { locale })] : [])
				];
	return [areas, overlap, ...places];
}

function named(places: readonly Pick<Place, 'names'>[], language: Language): string {
	const names = places.slice(0, placesNamed).map(({ names }) => inLanguage(names, language));
	const rest = places.length - names.length;
	const more = m.ex_more_places({ count: formatNumber(rest, language) }, { locale: localeOf(language) });
	return formatList(rest > 0 ? [...names, more] : names, language);
}

/**
 * What is told of zones on one day and on another, zone by zone, where that differs; nothing where one of the two
 * times is no day.
 */
export function zoneChanges(
	atlas: Atlas,
	zones: readonly Zone[],
	[first, second]: readonly [first: SentenceTime, second: SentenceTime],
	language: Language,
	account?: SourceId
): readonly string[] {
	if (first.kind !== 'day' || second.kind !== 'day' || first.day === second.day) return [];
	const days = [first.day, second.day] as const;
	return zones.flatMap((zone) => zoneChangeWords(atlas, zone, days, language, account) ?? []);
}

/**
 * What is told of a zone on one day and on another, where that differs.
 * @returns nothing when it is the same on both
 */
export function zoneChangeWords(
	atlas: Atlas,
	zone: Zone,
	[first, second]: readonly [first: Day, second: Day],
	language: Language,
	account?: SourceId
): string | undefined {
	const locale = localeOf(language);
	const told = [first, second].map((day) =>
		zoneStatusWords(toldOfZones(atlas, day, account), zone, day, language, account)
	);
	if (told[0] === told[1]) return undefined;
	const [before, after] = told.map((words) => words || m.ex_nothing_told({}, { locale }));
	return m.ex_zone_statuses(
		{ zone: inLanguage(zone.name, language), first: before!, second: after! },
		{ locale }
	);
}
