import { formatTime } from '#lib/address/format-view.ts';
import type { ViewTime } from '#lib/address/view.ts';
import type { DayRange } from '#lib/domain/date.ts';
import type { Language } from '#lib/domain/text.ts';
import type { FoundGroup } from '#lib/search/atlas-search.ts';
import { isTypedOutside, typedTimes } from '#lib/search/typed-time.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { timeWords } from '#lib/wording/title.ts';

/**
 * The times that were typed into the search, as a group of its results; no group when it is no time.
 * @param period of which the atlas tells
 */
export function foundTimes(query: string, period: DayRange, language: Language): readonly FoundGroup[] {
	const found = typedTimes(query, period).map(({ from, to }) => {
		const time: ViewTime = from === to ? { kind: 'day', day: from } : { kind: 'range', from, to };
		return { kind: 'time', id: formatTime(time), label: timeWords(time, language) } as const;
	});
	return found.length === 0 ? [] : [{ kind: 'time', found }];
}

/** Says of a time that was typed that the atlas does not tell of it; nothing when it does, and when it is no time. */
export function outsideWords(query: string, period: DayRange, language: Language): string | undefined {
	if (!isTypedOutside(query, period)) return undefined;
	const [from, to] = [formatDay(period.from, language), formatDay(period.to, language)];
	return m.found_outside({ query: query.trim(), from, to }, { locale: localeOf(language) });
}
