import { partsOfDay, type Day } from '#lib/domain/date.ts';
import type { Language } from '#lib/domain/text.ts';

/** The BCP 47 locale whose calendar words and digits a language is written with. */
const regionalLocales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-SY' };

const millisecondsOfADay = 86_400_000;

/** How long a day is written: `5 March 2016`, `5 Mar 2016`, `March 2016`, `2016`, `5 March`. */
export type DayStyle = 'long' | 'short' | 'month' | 'shortMonth' | 'year' | 'dayAndMonth';

const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
	long: { day: 'numeric', month: 'long', year: 'numeric' },
	short: { day: 'numeric', month: 'short', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	shortMonth: { month: 'short' },
	year: { year: 'numeric' },
	dayAndMonth: { day: 'numeric', month: 'long' }
};

function regional(language: Language): string {
	return regionalLocales[language] ?? language;
}

/** Writes a day in a language. */
export function formatDay(day: Day, language: Language, style: DayStyle = 'long'): string {
	const formatter = new Intl.DateTimeFormat(regional(language), {
		...styles[style],
		calendar: 'gregory',
		timeZone: 'UTC'
	});
	const words = formatter.format(day * millisecondsOfADay);
	const isFirstOfMonth = partsOfDay(day).dayOfMonth === 1;
	const writesDay = style === 'long' || style === 'dayAndMonth';
	return language === 'fr' && isFirstOfMonth && writesDay ? words.replace(/^1 /, '1er ') : words;
}

/** Writes a number in a language, with at most so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	return new Intl.NumberFormat(regional(language), { maximumFractionDigits: decimals }).format(value);
}

/** Writes a list in a language: `a, b and c`. */
export function formatList(words: readonly string[], language: Language): string {
	return new Intl.ListFormat(regional(language), { type: 'conjunction' }).format(words);
}

/** Writes a share of a whole, from 0 to 1, as a percentage. */
export function formatShare(share: number, language: Language): string {
	return new Intl.NumberFormat(regional(language), { style: 'percent' }).format(share);
}

/**
 * Writes a measure in a language: `5.5 years`, `4 hours`.
 * @param unit of those that ECMA-402 knows, such as `hour`, `day`, `year`, `kilometer`, `percent`
 */
export function formatMeasure(value: number, unit: string, language: Language): string {
	const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
	return new Intl.NumberFormat(regional(language), style).format(value);
}
