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

/* Making a formatter takes a hundred times as long as using it: each is made once. */
const dayFormatters = new Map<string, Intl.DateTimeFormat>();
const numberFormatters = new Map<string, Intl.NumberFormat>();
const listFormatters = new Map<string, Intl.ListFormat>();

function kept<Formatter>(made: Map<string, Formatter>, key: string, make: () => Formatter): Formatter {
	const known = made.get(key) ?? make();
	made.set(key, known);
	return known;
}

function dayFormatter(language: Language, style: DayStyle): Intl.DateTimeFormat {
	const options = { ...styles[style], calendar: 'gregory', timeZone: 'UTC' };
	return kept(
		dayFormatters,
		`${language} ${style}`,
		() => new Intl.DateTimeFormat(regional(language), options)
	);
}

/** Writes a day in a language. */
export function formatDay(day: Day, language: Language, style: DayStyle = 'long'): string {
	const words = dayFormatter(language, style).format(day * millisecondsOfADay);
	const isFirstOfMonth = partsOfDay(day).dayOfMonth === 1;
	const writesDay = style === 'long' || style === 'dayAndMonth';
	return language === 'fr' && isFirstOfMonth && writesDay ? words.replace(/^1 /, '1er ') : words;
}

/** Writes a number in a language, with at most so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	const options = { maximumFractionDigits: decimals };
	const make = (): Intl.NumberFormat => new Intl.NumberFormat(regional(language), options);
	return kept(numberFormatters, `${language} ${decimals}`, make).format(value);
}

/** Writes a list in a language: `a, b and c`. */
export function formatList(words: readonly string[], language: Language): string {
	const make = (): Intl.ListFormat => new Intl.ListFormat(regional(language), { type: 'conjunction' });
	return kept(listFormatters, language, make).format(words);
}

/** Writes a share of a whole, from 0 to 1, as a percentage: some of it is never nothing, and never all of it. */
export function formatShare(share: number, language: Language): string {
	const isAlmost = share > 0 && share < 1 && (share < 0.01 || share > 0.99);
	const digits = isAlmost ? { maximumSignificantDigits: share < 0.01 ? 1 : 3 } : {};
	const rounded = isAlmost && share > 0.999 ? 0.999 : share;
	return new Intl.NumberFormat(regional(language), { style: 'percent', ...digits }).format(rounded);
}

/**
 * Writes a measure in a language: `5.5 years`, `4 hours`.
 * @param unit of those that ECMA-402 knows, such as `hour`, `day`, `year`, `kilometer`, `percent`
 */
export function formatMeasure(value: number, unit: string, language: Language): string {
	const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
	return new Intl.NumberFormat(regional(language), style).format(value);
}
