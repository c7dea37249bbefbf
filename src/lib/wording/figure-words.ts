import type { Figure } from '#lib/domain/passage.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatMeasure, formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** Units of measure by their names in ECMA-402. Whatever else is counted is named by what it is. */
const measures: Readonly<Record<string, string>> = {
	hours: 'hour',
	days: 'day',
	months: 'month',
	years: 'year',
	kilometres: 'kilometer',
	percent: 'percent'
};

/** What is counted under a name that says more, such as `participants-of-the-north`. */
const general = ['participants', 'members', 'families', 'factions', 'people-besieged', 'people-moved'];

/** What a figure counts: `people besieged`. What has no words yet is said by its name in the data. */
export function figureSubjectWords(of: string, language: Language): string {
	const subject = general.find((name) => of.startsWith(`${name}-`)) ?? of;
	return m.rec_figure_of({ of: subject, name: of.replaceAll('-', ' ') }, { locale: localeOf(language) });
}

/** A figure with its source's hedge and, where it is no mere count, its unit: `about 300,000`, `5.5 years`. */
export function figureWords({ value, unit, qualifier }: Figure, language: Language): string {
	const locale = localeOf(language);
	const measure = measures[unit];
	const figure = measure
		? formatMeasure(value, measure, language)
		: unit === 'nights'
			? m.rec_nights({ count: value, number: formatNumber(value, language) }, { locale })
			: formatNumber(value, language, 1);
	return qualifier ? m.rec_hedged({ hedge: qualifier, figure }, { locale }) : figure;
}
