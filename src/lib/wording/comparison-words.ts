import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Place } from '#lib/domain/place.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { formatList, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { situationVerbs, truceVerbs, type VerbPhrases } from './answer-words.ts';
import type { SentenceTime } from './date-sentence.ts';
import { doAccountsDiffer, type NamedLife } from './life-clause.ts';
import { situationStatusWords, statusWords } from './names.ts';
import { situationsTold, type Told } from './told-on-day.ts';
import { joinLabels, statusLabels, toldOfZones } from './zone-status.ts';

/** In what two outlines differ, as it was measured. Areas are in km². */
export interface MeasuredDifference {
	readonly areaKm2: readonly [first: number, second: number];
	readonly overlapKm2: number;
	readonly gained: readonly Pick<Place, 'names'>[];
	readonly lost: readonly Pick<Place, 'names'>[];
	/** Held by one, and so near to the approximate edge of the other that it may hold them too. */
	readonly unsure: readonly Pick<Place, 'names'>[];
}

/** So many places are named; the rest is counted. */
const placesNamed = 12;

/**
 * Says in sentences in what two outlines differ: area, overlap, places that only one of them holds or may alone hold.
 * @param labels what the two are called
 */
export function differenceWords(
	labels: readonly [first: string, second: string],
	{ areaKm2, overlapKm2, gained, lost, unsure }: MeasuredDifference,
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
	const sayings = [
		[gained, m.ex_gained],
		[lost, m.ex_lost],
		[unsure, m.ex_unsure]
	] as const;
	const places = sayings.flatMap(([told, say]) =>
		told.length > 0 ? [say({ places: named(told, language) }, { locale })] : []
	);
	return [areas, overlap, ...(places.length > 0 ? places : [m.ex_same_places({}, { locale })])];
}

function named(places: readonly Pick<Place, 'names'>[], language: Language): string {
	const names = places.slice(0, placesNamed).map(({ names }) => inLanguage(names, language));
	const rest = places.length - names.length;
	const more = m.ex_more_places({ count: formatNumber(rest, language) }, { locale: localeOf(language) });
	return formatList(rest > 0 ? [...names, more] : names, language);
}

/**
 * What is told of truces and situations on one day and on another, where that differs; nothing where one of the two
 * times is no day.
 * @param zones those of which something is to be said
 */
export function statusChanges(
	atlas: Atlas,
	zones: readonly Zone[],
	[first, second]: readonly [first: SentenceTime, second: SentenceTime],
	language: Language,
	account?: SourceId
): readonly string[] {
	if (first.kind !== 'day' || second.kind !== 'day' || first.day === second.day) return [];
	const locale = localeOf(language);
	const ids = new Set(zones.map(({ id }) => id));
	const [before, after] = [first, second].map(({ day }) => statusesOn(atlas, day, language, account));
	const { truces, situations } = atlas.records;
	return [...truces, ...situations].flatMap(({ id, name, zones: own }) => {
		const [one, other] = [before!.get(id), after!.get(id)];
		if (one === other || !own.some((zone) => ids.has(zone))) return [];
		const nothing = m.ex_nothing_told({}, { locale });
		return m.ex_statuses(
			{ what: inLanguage(name, language), first: one ?? nothing, second: other ?? nothing },
			{ locale }
		);
	});
}

/** The statuses of all that is told of on a day, by the truce or situation. */
function statusesOn(
	atlas: Atlas,
	day: Day,
	language: Language,
	account?: SourceId
): ReadonlyMap<string, string> {
	const locale = localeOf(language);
	const statuses = new Map<string, string>();
	const tell = <Status extends string>(
		told: readonly Told<NamedLife<Status> & { readonly id: string }, Status>[],
		words: (status: Status, language: Language) => string,
		verbs: VerbPhrases
	): void => {
		for (const each of told) {
			const status = joinLabels(statusLabels(each, day, words, language, account), language);
			const isDisputed = doAccountsDiffer(each.record, each.answers, day, verbs, language);
			statuses.set(each.record.id, isDisputed ? m.say_disputed({ what: status }, { locale }) : status);
		}
	};
	tell(toldOfZones(atlas, day, account), statusWords, truceVerbs);
	tell(situationsTold(atlas, day), situationStatusWords, situationVerbs);
	return statuses;
}
