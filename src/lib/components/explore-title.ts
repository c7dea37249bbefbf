import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** The title of a view: what is chosen, on which time, and the atlas's name. */
export function exploreTitle(atlas: Atlas, view: View, language: Language): string {
	const locale = localeOf(language);
	const name = inLanguage(atlas.records.settings.title, language);
	const { time, zone } = view;
	const when =
		time.kind === 'day'
			? formatDay(time.day, language)
			: time.kind === 'range'
				? m.range_from_to(
						{ from: formatDay(time.from, language), to: formatDay(time.to, language) },
						{ locale }
					)
				: m.all_of_time({}, { locale });
	const parts = [zone && inLanguage(atlas.zone(zone).name, language), when, name];
	return parts.filter(Boolean).join(' · ');
}
