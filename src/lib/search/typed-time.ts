import { dayFromIso, dayFromParts, dayPlus, partsOfDay, type Day, type DayRange } from '#lib/domain/date.ts';
import { foldText } from './fold-text.ts';

/** Locales whose names of months readers type; Arabic has several sets of them, and more than the locales know. */
const monthLocales = ['en', 'fr', 'ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA'];
/** Names of months that no locale gives, in the form that search compares. */
const moreMonths: Readonly<Record<string, number>> = {
	مايس: 5,
	'كانون اول': 12,
	'كانون ثاني': 1,
	'تشرين اول': 10,
	'تشرين ثاني': 11
};
/** Words that stand in a typed date and say nothing. */
const fillers: ReadonlySet<string> = new Set(
	'the of on from between le du de des entre في من بين يوم شهر عام سنه'.split(' ')
);
/** What stands between the two ends of a typed range; a hyphen may, but stands within dates too. */
const betweenEnds =
	/\.{2,3}|[–—]|\s-+\s|\s(?:to|until|till|and|through|a|au|et|jusqua|jusquau|الي|حتي|و)\s|\sو(?=\p{L})/gu;
const hyphen = /-/g;
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|e)$/;

interface NamedMonth {
	readonly name: string;
	readonly month: number;
}
let named: readonly NamedMonth[] | undefined;

/**
 * Reads the time that somebody typed, in English, French or Arabic and in the digits of either script: `15 April
 * 2016`, `April 15, 2016`, `15 avr. 2016`, `١٥ نيسان ٢٠١٦`, `2016-04-15`, `15/4/2016` (the day first, unless it can
 * only be the month), `April 2016`, `2016`; and the range between two of them: `August 2015 to January 2016`,
 * `2015-08..2016-01`, `1-15 May 2016`.
 * @param period outside of which nothing is offered; a month, a year or a range is cut to it
 * @returns the times that may be meant: a day without a year in every year of the period; none when it is no date
 */
export function typedTimes(text: string, period: DayRange): readonly DayRange[] {
	const written = foldText(text.replace(/\bd['’]/giu, ''));
	const parts = partsOf(written);
	const single = parts ? meantBy(parts.numbers, parts.month, period) : [];
	return (single.length > 0 ? single : rangeOf(written, period))
		.filter(({ from, to }) => to >= period.from && from <= period.to)
		.map(({ from, to }) => ({
			from: Math.max(from, period.from) as Day,
			to: Math.min(to, period.to) as Day
		}));
}

/** The range between two times that stand on either side of a word or a dash. */
function rangeOf(written: string, period: DayRange): readonly DayRange[] {
	const fromMiddle = ({ index }: { index: number }): number => Math.abs(index - written.length / 2);
	const hyphens = [...written.matchAll(hyphen)].sort((a, b) => fromMiddle(a) - fromMiddle(b));
	for (const { index, 0: between } of [...written.matchAll(betweenEnds), ...hyphens]) {
		const [first, last] = [partsOf(written.slice(0, index)), partsOf(written.slice(index + between.length))];
		if (!first || !last) continue;
		const { numbers, month } = completed(first, last);
		const [start, ...otherStarts] = meantBy(numbers, month, period);
		const [end, ...otherEnds] = meantBy(last.numbers, last.month, period);
		const isOne = otherStarts.length === 0 && otherEnds.length === 0;
		if (isOne && start && end && start.from <= end.to) return [{ from: start.from, to: end.to }];
	}
	return [];
}

/** The beginning of a range with the month and year of its end, where it leaves them out. */
function completed({ numbers, month }: TypedParts, last: TypedParts): TypedParts {
	if (numbers.some(isYear)) return { numbers, month };
	const year = last.numbers.filter(isYear);
	return { numbers: [...numbers, ...year], month: month ?? last.month };
}

interface TypedParts {
	readonly numbers: readonly string[];
	readonly month: number | undefined;
}

/** The numbers of a typed date in the form that search compares, and the month that it names; nothing when another word stands in it. */
function partsOf(written: string): TypedParts | undefined {
	const months = new Set<number>();
	let rest = ` ${written.replace(/[\s\p{P}]+/gu, ' ')} `;
	for (const { name, month } of monthNames()) {
		if (!rest.includes(` ${name} `)) continue;
		months.add(month);
		rest = rest.replaceAll(` ${name} `, '  ');
	}
	const numbers: string[] = [];
	for (const word of rest.split(' ').filter((each) => each !== '' && !fillers.has(each))) {
		const number = ordinal.exec(word)?.[1] ?? word;
		const begun = monthBegunBy(word);
		if (/^(\d{1,2}|\d{4})$/.test(number)) numbers.push(number);
		else if (begun === undefined) return undefined;
		else months.add(begun);
	}
	return months.size > 1 ? undefined : { numbers, month: [...months][0] };
}

/** The names of months, the longest first, in the form that search compares. */
function monthNames(): readonly NamedMonth[] {
	named ??= [
		...localMonths(),
		...Object.entries(moreMonths).map(([name, month]) => ({ name, month }))
	].toSorted((a, b) => b.name.length - a.name.length);
	return named;
}

function localMonths(): readonly NamedMonth[] {
	return monthLocales.flatMap((locale) => {
		const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
		return Array.from({ length: 12 }, (_, index) => ({
			name: foldText(format.format(Date.UTC(2016, index, 15))),
			month: index + 1
		}));
	});
}

/** The one month whose name begins with these letters, three or more: `avr`, `sept`. */
function monthBegunBy(letters: string): number | undefined {
	if (!/^\p{L}{3,}$/u.test(letters)) return undefined;
	const months = new Set(
		monthNames().flatMap(({ name, month }) => (name.startsWith(letters) ? [month] : []))
	);
	return months.size === 1 ? [...months][0] : undefined;
}

function meantBy(
	numbers: readonly string[],
	month: number | undefined,
	period: DayRange
): readonly DayRange[] {
	const years = numbers.filter(isYear);
	const others = numbers.filter((number) => !isYear(number)).map(Number);
	if (years.length > 1) return [];
	const year = years[0] === undefined ? undefined : Number(years[0]);
	const [first, second, ...more] = others;
	if (more.length > 0) return [];
	if (month !== undefined) {
		if (second !== undefined) return [];
		if (first === undefined) return year === undefined ? [] : monthOf(year, month);
		return (year === undefined ? yearsOf(period) : [year]).flatMap((each) => dayOf(each, month, first));
	}
	if (year === undefined) return [];
	if (first === undefined) return [{ from: dayFromParts(year, 1, 1), to: dayFromParts(year, 12, 31) }];
	if (second === undefined) return monthOf(year, first);
	if (isYear(numbers[0]!)) return dayOf(year, first, second);
	return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
}

const isYear = (number: string): boolean => number.length === 4;

function dayOf(year: number, month: number, dayOfMonth: number): readonly DayRange[] {
	const two = (part: number): string => String(part).padStart(2, '0');
	const day = dayFromIso(`${year}-${two(month)}-${two(dayOfMonth)}`);
	return day === undefined ? [] : [{ from: day, to: day }];
}

function monthOf(year: number, month: number): readonly DayRange[] {
	if (month < 1 || month > 12) return [];
	return [{ from: dayFromParts(year, month, 1), to: dayPlus(dayFromParts(year, month + 1, 1), -1) }];
}

function yearsOf({ from, to }: DayRange): readonly number[] {
	const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
