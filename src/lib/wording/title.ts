import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { ZoneId } from '#lib/domain/ids.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { SentenceTime } from './date-sentence.ts';

/** What of a view its title is made from. */
export interface TitledView {
	readonly time: SentenceTime;
	readonly zone?: ZoneId | undefined;
	/** What it is compared with: another day, or something else. */
	readonly comparison?:
		{ readonly kind: 'day'; readonly day: Day } | { readonly kind: 'reading' } | undefined;
}

/** The title of a view for tabs and history: `5 March 1921 · The harbour · Atlas of Quiet`. */
export function exploreTitle(atlas: Atlas, view: TitledView, language: Language): string {
	const [first, second] = [
		viewTitle(atlas, view, language),
		inLanguage(atlas.records.settings.title, language)
	];
	return m.say_title_parts({ first, second }, { locale: localeOf(language) });
}

/** What a view is called within the atlas: `5 March 1921 · The harbour`, with both days when it compares two. */
export function viewTitle(atlas: Atlas, view: TitledView, language: Language): string {
	const first = titleTime(view, language);
	if (!view.zone) return first;
	const second = inLanguage(atlas.zone(view.zone).name, language);
	return m.say_title_parts({ first, second }, { locale: localeOf(language) });
}

/** The time of a view, and the day that it is compared with: `5 March 1921 and 4 April 1921`. */
export function titleTime({ time, comparison }: TitledView, language: Language): string {
	const first = timeWords(time, language);
	if (comparison?.kind !== 'day') return first;
	const second = formatDay(comparison.day, language);
	return m.say_two_days({ first, second }, { locale: localeOf(language) });
}

/** A time in words: its day, its range, or that it is all of time. */
export function timeWords(time: SentenceTime, language: Language): string {
	const locale = localeOf(language);
	if (time.kind === 'day') return formatDay(time.day, language);
	if (time.kind === 'all') return m.say_lead_all({}, { locale });
	return m.say_lead_range(
		{ from: formatDay(time.from, language), to: formatDay(time.to, language) },
		{ locale }
	);
}
