import { formatTime } from '#lib/address/format-view.ts';
import { defaultView, type ViewTime } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day, DayRange } from '#lib/domain/date.ts';
import { touchesRange } from '#lib/domain/interval.ts';
import type { Language } from '#lib/domain/text.ts';
import type { AtlasSearch, FoundGroup } from '#lib/search/atlas-search.ts';
import { nameAndTime } from '#lib/search/name-and-time.ts';
import type { Found, FoundKind } from '#lib/search/search-entries.ts';
import { isTypedOutside, typedTimes } from '#lib/search/typed-time.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { foundChange } from '#lib/state/view-change.ts';
import { timeWords } from '#lib/wording/title.ts';

/**
 * The times that were typed into the search, as a group of its results; no group when it is no time.
 * @param period of which the atlas tells
 * @param eventDays on which something begins or ends; where the year is left out, those of them come first
 */
export function foundTimes(
	query: string,
	period: DayRange,
	eventDays: readonly Day[],
	language: Language
): readonly FoundGroup[] {
	const isTold = ({ from, to }: DayRange): boolean => eventDays.some((day) => day >= from && day <= to);
	const found = typedTimes(query, period)
		.toSorted((a, b) => Number(isTold(b)) - Number(isTold(a)))
		.map((range) => {
			const time = timeOf(range);
			return { kind: 'time', id: formatTime(time), label: timeWords(time, language) } as const;
		});
	return found.length === 0 ? [] : [{ kind: 'time', found }];
}

/** Kinds that are shown in a time that was typed with their name. */
const kindsInTime: ReadonlySet<FoundKind> = new Set(['zone', 'truce', 'situation', 'place', 'actor']);

/** What is called by the words beside a time that was typed, in that time; no group where it holds nothing of it. */
export function foundInTime(
	query: string,
	atlas: Atlas,
	search: AtlasSearch,
	language: Language
): readonly FoundGroup[] {
	const typed = nameAndTime(query, atlas.records.settings.period);
	if (!typed) return [];
	const { groups, isNear } = search.find(typed.name);
	const named = groups[0]?.found[0];
	if (!named || isNear || !kindsInTime.has(named.kind) || !isToldIn(atlas, named, typed.time)) return [];
	const time = timeOf(typed.time);
	const label = `${named.label} · ${timeWords(time, language)}`;
	return [{ kind: 'time', found: [{ ...named, label, time: formatTime(time) }] }];
}

/** Whether a passage about something lies in a time, or a truce or siege touches it there. */
function isToldIn(atlas: Atlas, found: Found, range: DayRange): boolean {
	const { truces, situations } = atlas.records;
	const time: ViewTime = { kind: 'range', ...range };
	if (foundChange(atlas, { ...defaultView(range.from), time }, found).time === undefined) return true;
	return [...truces, ...situations].some(
		({ zones, phases }) =>
			zones.some((zone) => found.kind === 'zone' && zone === found.id) &&
			phases.some(({ span }) => touchesRange(span, range.from, range.to))
	);
}

function timeOf({ from, to }: DayRange): ViewTime {
	return from === to ? { kind: 'day', day: from } : { kind: 'range', from, to };
}

/** Says of a time that was typed that the atlas does not tell of it; nothing when it does, and when it is no time. */
export function outsideWords(query: string, period: DayRange, language: Language): string | undefined {
	if (!isTypedOutside(query, period)) return undefined;
	const [from, to] = [formatDay(period.from, language), formatDay(period.to, language)];
	return m.found_outside({ query: query.trim(), from, to }, { locale: localeOf(language) });
}
