import { dayFromParts, dayPlus, partsOfDay, type Day } from '#lib/domain/date.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatDay, type DayStyle } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { elided } from './grammar.ts';

/** How a date stands in a sentence: alone, `on 5 March`, `from 5 March`, `to 5 March` or `until 5 March`. */
export type DateForm = 'bare' | 'at' | 'from' | 'to' | 'until';

/** A date of an EDTF string, as it is said: the days of one month's end, and how sure it is. */
interface WrittenDate {
	readonly day: Day;
	readonly shape: 'day' | 'end' | 'month' | 'year';
	readonly doubt: 'none' | 'around' | 'perhaps' | 'perhaps-around';
}

const writtenDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;
const doubts: Readonly<Record<string, WrittenDate['doubt']>> = {
	'~': 'around',
	'?': 'perhaps',
	'%': 'perhaps-around'
};
const styles: Readonly<Record<WrittenDate['shape'], DayStyle>> = {
	day: 'long',
	end: 'month',
	month: 'month',
	year: 'year'
};
/** An approximate day among the last so many of its month is said as the month's end. */
const daysOfMonthsEnd = 10;

/**
 * A time in words: `5 March 2016`, `around the end of April 2016`, `from 27 February 2016 on`.
 * @returns its outer bounds when its EDTF string is of a form that has no words of its own
 */
export function edtfWords(span: TimeSpan, language: Language): string {
	const locale = localeOf(language);
	const sides = span.edtf.split('/');
	if (sides.length === 1) return dateWords(span.edtf, 'bare', language) ?? boundsWords(span, language);
	const [from = '', to = ''] = sides;
	const until = dateWords(to, 'until', language);
	if (from === '..' || from === '') {
		if (!until) return boundsWords(span, language);
		return from === '' ? m.say_span_unknown_beginning({ until }, { locale }) : until;
	}
	const begun = dateWords(from, 'from', language);
	if (!begun) return boundsWords(span, language);
	if (to === '..') return m.say_span_open({ from: begun }, { locale });
	if (to === '') return m.say_span_unknown_end({ from: begun }, { locale });
	if (from === to) return dateWords(from, 'bare', language) ?? begun;
	const ended = dateWords(to, 'to', language);
	if (!ended) return boundsWords(span, language);
	return m.say_span_from_to({ from: dateWords(from, 'from', language, to) ?? begun, to: ended }, { locale });
}

/**
 * One side of a time in words, such as `until around the end of April 2016`.
 * @param side `start` or `end`; a lone date is both
 * @returns `undefined` when that side is open, unknown, or of a form that has no words
 */
export function sideWords(
	span: TimeSpan,
	side: 'start' | 'end',
	form: DateForm,
	language: Language
): string | undefined {
	const sides = span.edtf.split('/');
	return dateWords((side === 'start' ? sides[0] : sides.at(-1)) ?? '', form, language);
}

/**
 * The uncertain end of a time, for a day that it leaves in doubt: `until around the end of April 2016`, or,
 * where the source names a whole month or year, `from some time in March 2016 on`.
 * @param side the end that is in doubt
 * @returns `undefined` when that side is open, unknown, or of a form that has no words
 */
export function doubtfulSideWords(
	span: TimeSpan,
	side: 'start' | 'end',
	language: Language
): string | undefined {
	const locale = localeOf(language);
	const sides = span.edtf.split('/');
	const written = readWritten((side === 'start' ? sides[0] : sides.at(-1)) ?? '');
	if (written?.doubt === 'none' && written.shape !== 'day') {
		const date = formatDay(written.day, language, styles[written.shape]);
		const say = side === 'start' ? m.say_from_within : m.say_until_within;
		return elided(say({ date }, { locale }), language);
	}
	if (side === 'end') return sideWords(span, 'end', 'until', language);
	const from = sideWords(span, 'start', 'from', language);
	return from && m.say_span_open({ from }, { locale });
}

function dateWords(text: string, form: DateForm, language: Language, until = ''): string | undefined {
	const written = readWritten(text);
	if (!written) return undefined;
	const { shape, doubt, day } = written;
	const isYearSaidLater = shape === 'day' && doubt === 'none' && until.slice(0, 4) === text.slice(0, 4);
	const date = formatDay(day, language, isYearSaidLater ? 'dayAndMonth' : styles[shape]);
	const locale = localeOf(language);
	const words = m.say_date_bare({ shape, doubt, date }, { locale });
	const inFull = form === 'bare' ? words : sayForm[form]({ shape, doubt, date, words }, { locale });
	return elided(inFull, language);
}

const sayForm = {
	at: m.say_date_at,
	from: m.say_date_from,
	to: m.say_date_to,
	until: m.say_date_until
} as const;

function readWritten(text: string): WrittenDate | undefined {
	const parts = writtenDate.exec(text);
	if (!parts) return undefined;
	const [, year, month, dayOfMonth, mark = ''] = parts;
	const day = dayFromParts(Number(year), Number(month ?? 1), Number(dayOfMonth ?? 1));
	const doubt = doubts[mark] ?? 'none';
	if (!month) return { day, doubt, shape: 'year' };
	if (!dayOfMonth) return { day, doubt, shape: 'month' };
	const isAround = doubt === 'around' || doubt === 'perhaps-around';
	return { day, doubt, shape: isAround && isAtMonthsEnd(day) ? 'end' : 'day' };
}

function isAtMonthsEnd(day: Day): boolean {
	return partsOfDay(dayPlus(day, daysOfMonthsEnd)).month !== partsOfDay(day).month;
}

function boundsWords({ start, end }: TimeSpan, language: Language): string {
	const locale = localeOf(language);
	if (start.earliest === null || end.latest === null) return m.say_span_timeless({}, { locale });
	const from = formatDay(start.earliest, language);
	const to = formatDay(end.latest, language);
	return m.say_span_between({ from, to }, { locale });
}
