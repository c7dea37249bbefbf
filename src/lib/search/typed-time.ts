import { dayFromIso, dayFromParts, dayPlus, partsOfDay, type Day, type DayRange } from '#lib/domain/date.ts';
import { foldText } from './fold-text.ts';
import { monthBegunBy, monthNames } from './month-names.ts';

/** Words that stand in a typed date and say nothing. */
const fillers: ReadonlySet<string> = new Set(
	'the of on from between at in le la du de des a au en entre في من بين يوم شهر عام سنه'.split(' ')
);
/** Two dates as ISO writes an interval: `2015-08/2016-01`. */
const isoInterval = /^\s*(\d{4}(?:-\d{1,2}){0,2})\s*\/\s*(\d{4}(?:-\d{1,2}){0,2})\s*$/;
/** What stands between the two ends of a typed range; a hyphen may, but stands within dates too. */
const betweenEnds = /\.{2,3}|[–—]|\s-+\s|\s(?:to|until|till|and|through|a|au|et|الي|حتي|و)\s|\sو(?=\p{L})/gu;
const hyphen = /-/g;
/** Where a number and a name of a month are written without a space; ordinals have two letters at most. */
const unspaced = /(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu;
/** Words that name the first, the second or the last third of a month or a year. */
const thirds: readonly ReadonlySet<string>[] = [
	'early beginning start debut مطلع اوايل بدايه',
	'mid middle mi milieu منتصف اواسط',
	'late end fin اواخر نهايه اخر'
].map((words) => new Set(words.split(' ')));
/** The first month of each season; a winter is of the year in which it begins. */
const seasons: ReadonlyMap<string, number> = new Map(
	Object.entries({
		3: 'spring printemps ربيع الربيع',
		6: 'summer ete صيف الصيف',
		9: 'autumn fall automne خريف الخريف',
		12: 'winter hiver شتا الشتا'
	}).flatMap(([month, words]) => words.split(' ').map((word) => [word, Number(month)] as const))
);
/** Both years of one winter. */
const yearsOfWinter = /(?<=(?:winter|hiver|شتا)\D*)(\d{4})\s*[-–/]\s*(\d{4}|\d{2})(?![\d-])/u;
/** A year of two digits behind a day and the name of its month: `15 apr 16`. */
const shortYear = /^(\D*\d{1,2}\p{L}{0,2}[\s.-]+\p{L}[\p{L}\s]*[\s.-]+)(\d{2})\s*$/u;
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|e)$/;

/**
 * Reads the time that somebody typed, in English, French or Arabic and in the digits of either script: `15 April
 * 2016`, `April 15, 2016`, `15 avr. 2016`, `١٥ نيسان ٢٠١٦`, `2016-04-15`, `15/4/2016` (the day first, unless it can
 * only be the month), `April 2016`, `2016`; and the range between two of them: `August 2015 to January 2016`,
 * `2015-08..2016-01`, `2015-08/2016-01`, `1-15 May 2016`; seasons: `summer 2016`; and the thirds of a month, a season
 * or a year: `mid-April 2016`, `fin 2015`.
 * @param period outside of which nothing is offered; a month, a year or a range is cut to it
 * @returns the times that may be meant: a day without a year in every year of the period; none when it is no date
 */
export function typedTimes(text: string, period: DayRange): readonly DayRange[] {
	return readTimes(text, period)
		.filter(({ from, to }) => to >= period.from && from <= period.to)
		.map(({ from, to }) => ({
			from: Math.max(from, period.from) as Day,
			to: Math.min(to, period.to) as Day
		}));
}

/** Whether somebody typed a time, and all of it lies outside a period. */
export function isTypedOutside(text: string, period: DayRange): boolean {
	return readTimes(text, period).length > 0 && typedTimes(text, period).length === 0;
}

function readTimes(text: string, period: DayRange): readonly DayRange[] {
	const written = foldText(text)
		.replace(unspaced, ' ')
		.replace(yearsOfWinter, (years: string, first: string, second: string) =>
			String(Number(first) + 1).endsWith(second) ? first : years
		);
	const interval = isoInterval.exec(written);
	if (interval) return between(interval[1]!, interval[2]!, period);
	const parts = partsOf(written, period);
	const single = parts ? meantBy(parts, period) : [];
	return single.length > 0 ? single : rangeOf(written, period);
}

/** The range between two times that stand on either side of a word or a dash. */
function rangeOf(written: string, period: DayRange): readonly DayRange[] {
	const fromMiddle = ({ index }: { index: number }): number => Math.abs(index - written.length / 2);
	const hyphens = [...written.matchAll(hyphen)].sort((a, b) => fromMiddle(a) - fromMiddle(b));
	for (const { index, 0: found } of [...written.matchAll(betweenEnds), ...hyphens]) {
		const range = between(written.slice(0, index), written.slice(index + found.length), period);
		if (range.length > 0) return range;
	}
	return [];
}

/** The range from one time to another, where both are no more than one. */
function between(from: string, to: string, period: DayRange): readonly DayRange[] {
	const [first, last] = [partsOf(from, period), partsOf(to, period)];
	if (!first || !last) return [];
	const [start, ...otherStarts] = meantBy(completed(first, last), period);
	const [end, ...otherEnds] = meantBy(last, period);
	const isOne = otherStarts.length === 0 && otherEnds.length === 0;
	return isOne && start && end && start.from <= end.to ? [{ from: start.from, to: end.to }] : [];
}

/** The beginning of a range with the month and year of its end, where it leaves them out. */
function completed(first: TypedParts, last: TypedParts): TypedParts {
	if (first.numbers.some(isYear)) return first;
	const year = last.numbers.filter(isYear);
	return { ...first, numbers: [...first.numbers, ...year], month: first.month ?? last.month };
}

interface TypedParts {
	readonly numbers: readonly string[];
	readonly month: number | undefined;
	/** The first month of a season. */
	readonly season: number | undefined;
	/** Which third of a month, a season or a year is meant, from 0. */
	readonly third: number | undefined;
}

/**
 * The numbers of a typed date in the form that search compares, and the month and season that it names; nothing when
 * another word stands in it.
 */
function partsOf(written: string, period: DayRange): TypedParts | undefined {
	const months = new Set<number>();
	const inFull = written.replace(
		shortYear,
		(_, before: string, digits: string) => before + String(yearEndingIn(Number(digits), period))
	);
	let rest = ` ${inFull.replace(/[\s\p{P}]+/gu, ' ')} `;
	for (const { name, month } of monthNames()) {
		if (!rest.includes(` ${name} `)) continue;
		months.add(month);
		rest = rest.replaceAll(` ${name} `, '  ');
	}
	const numbers: string[] = [];
	let third: number | undefined;
	let season: number | undefined;
	for (const word of rest.split(' ').filter((each) => each !== '' && !fillers.has(each))) {
		const number = ordinal.exec(word)?.[1] ?? word;
		const begun = monthBegunBy(word);
		const named = thirds.findIndex((words) => words.has(word));
		if (named >= 0) third = named;
		else if (seasons.has(word)) season = seasons.get(word);
		else if (/^(\d{1,2}|\d{4})$/.test(number)) numbers.push(number);
		else if (begun === undefined) return undefined;
		else months.add(begun);
	}
	return months.size > 1 ? undefined : { numbers, month: [...months][0], season, third };
}

function meantBy({ third, ...parts }: TypedParts, period: DayRange): readonly DayRange[] {
	const meant = wholeTimes(parts, period);
	if (third === undefined) return meant;
	return meant.flatMap((range) => (range.from === range.to ? [] : [thirdOf(range, third)]));
}

function wholeTimes(
	{ numbers, month, season }: Omit<TypedParts, 'third'>,
	period: DayRange
): readonly DayRange[] {
	const years = numbers.filter(isYear);
	const others = numbers.filter((number) => !isYear(number)).map(Number);
	if (years.length > 1) return [];
	const [first, second, last] = others;
	const isShortYear = month === undefined && years.length === 0 && others.length === 3;
	const year = isShortYear ? yearEndingIn(last!, period) : years[0] && Number(years[0]);
	if (others.length > 2 && !isShortYear) return [];
	if (season !== undefined)
		return year && month === undefined && first === undefined ? [monthsFrom(year, season, 3)] : [];
	if (month !== undefined) {
		if (second !== undefined) return [];
		if (first === undefined) return year ? monthOf(year, month) : [];
		return (year ? [year] : yearsOf(period)).flatMap((each) => dayOf(each, month, first));
	}
	if (!year) return [];
	if (first === undefined) return [monthsFrom(year, 1, 12)];
	if (second === undefined) return monthOf(year, first);
	if (isYear(numbers[0]!)) return dayOf(year, first, second);
	return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
}

/** The year of a period that ends in two digits, else of this century. */
function yearEndingIn(digits: number, period: DayRange): number {
	return yearsOf(period).find((year) => year % 100 === digits) ?? 2000 + digits;
}

/** A third of a month, of ten days or what is left of it, of a season, of one month, or of a year, of four. */
function thirdOf({ from, to }: DayRange, third: number): DayRange {
	const [{ year, month }, last] = [partsOfDay(from), partsOfDay(to)];
	const months = 12 * (last.year - year) + last.month - month + 1;
	if (months > 1) return monthsFrom(year, month + (third * months) / 3, months / 3);
	const start = dayPlus(from, 10 * third);
	return { from: start, to: third === 2 ? to : dayPlus(start, 9) };
}

const isYear = (number: string): boolean => number.length === 4;

function dayOf(year: number, month: number, dayOfMonth: number): readonly DayRange[] {
	const two = (part: number): string => String(part).padStart(2, '0');
	const day = dayFromIso(`${year}-${two(month)}-${two(dayOfMonth)}`);
	return day === undefined ? [] : [{ from: day, to: day }];
}

function monthOf(year: number, month: number): readonly DayRange[] {
	if (month < 1 || month > 12) return [];
	return [monthsFrom(year, month, 1)];
}

/** Some whole months, from one of a year on. */
function monthsFrom(year: number, month: number, count: number): DayRange {
	return { from: dayFromParts(year, month, 1), to: dayPlus(dayFromParts(year, month + count, 1), -1) };
}

function yearsOf({ from, to }: DayRange): readonly number[] {
	const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
