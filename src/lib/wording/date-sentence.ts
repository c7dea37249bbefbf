import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day, DayRange } from '#lib/domain/date.ts';
import type { SituationId, SourceId, TruceId } from '#lib/domain/ids.ts';
import { ToldByStretch } from './stretches.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatDay, formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { situationVerbs, truceVerbs } from './answer-words.ts';
import { capitalised } from './grammar.ts';
import { byWords, lifeClause } from './life-clause.ts';
import { accountsIn } from './told-in-range.ts';
import { followedAccount, situationsTold, trucesTold } from './told-on-day.ts';

/** The time that a sentence speaks of: one day, a range of days (both included), or all of time. */
export type SentenceTime =
	| { readonly kind: 'day'; readonly day: Day }
	| ({ readonly kind: 'range' } & DayRange)
	| { readonly kind: 'all' };

/** What is said of one truce; without a truce it is said of the time as a whole. */
export interface TruceClause {
	readonly truce?: TruceId;
	/** Without capital letter and full stop. */
	readonly text: string;
}

/** What is said of one situation. */
export interface SituationClause {
	readonly situation: SituationId;
	readonly text: string;
}

/** What the atlas says of a time: in parts, for a list with links, and as plain sentences. */
export interface DateSentence {
	/** The time itself: `On 15 April 2016`. */
	readonly lead: string;
	readonly clauses: readonly TruceClause[];
	readonly situations: readonly SituationClause[];
	/** All of it as text, for screen readers, captions and titles. */
	readonly plain: string;
}

/**
 * Says in words what the map shows on a date, and by whose account. Where accounts differ it says so, what is
 * only possible is told as possible, and "in force" is always "declared in force".
 * @param account an account that is told alone, and said to be, where it tells of an arrangement
 * @param drawn the truces that the map beside it draws; what it marks is told, however long ago it came to be
 */
export function dateSentence(
	atlas: Atlas,
	time: SentenceTime,
	language: Language,
	account?: SourceId,
	drawn?: ReadonlySet<string>
): DateSentence {
	if (time.kind === 'day') return sentenceOfDay(atlas, time.day, language, account, drawn);
	if (time.kind === 'range') return sentenceOfRange(atlas, time, language, account);
	return sentenceOfAll(atlas, language, account);
}

const clauseTexts = new ToldByStretch<string>();
const clausesTold = new ToldByStretch<Pick<DateSentence, 'clauses' | 'situations'>>();

function sentenceOfDay(
	atlas: Atlas,
	day: Day,
	language: Language,
	account?: SourceId,
	drawn?: ReadonlySet<string>
): DateSentence {
	const locale = localeOf(language);
	const lead = m.say_lead_day({ date: formatDay(day, language) }, { locale });
	const told = (): Pick<DateSentence, 'clauses' | 'situations'> =>
		clausesOfDay(atlas, day, language, account, drawn);
	const { clauses, situations } = drawn
		? told()
		: clausesTold.of(atlas, undefined, day, [language, account], told);
	return composed(lead, clauses, situations, language);
}

function clausesOfDay(
	atlas: Atlas,
	day: Day,
	language: Language,
	account?: SourceId,
	drawn?: ReadonlySet<string>
): Pick<DateSentence, 'clauses' | 'situations'> {
	const chosen = account && { source: account, isReaders: true };
	const clauses = trucesTold(atlas, day, account, drawn).map(({ record, answers }) => ({
		truce: record.id,
		text: clauseTexts.of(atlas, record, day, [language, account, drawn?.has(record.id)], () =>
			lifeClause(atlas, record, answers, day, truceVerbs, language, chosen)
		)
	}));
	const situations = situationsTold(atlas, day).map(({ record, answers }) => {
		const text = clauseTexts.of(atlas, record, day, [language, account], () => {
			const source = followedAccount(record, answers, account);
			const only = source && { source, isReaders: false };
			return lifeClause(atlas, record, answers, day, situationVerbs, language, only);
		});
		return { situation: record.id, text };
	});
	return { clauses: orNothing(clauses, language), situations };
}

function sentenceOfRange(
	atlas: Atlas,
	range: DayRange,
	language: Language,
	account?: SourceId
): DateSentence {
	const locale = localeOf(language);
	const dates = { from: formatDay(range.from, language), to: formatDay(range.to, language) };
	const lead = m.say_lead_range(dates, { locale });
	const { truces, situations } = atlas.records;
	const clauses = truces.flatMap((truce) => {
		const sources = accountsIn(truce, range, account);
		return sources.length > 0 ? [{ truce: truce.id, text: toldBy(atlas, truce, sources, language) }] : [];
	});
	const beside = situations.flatMap((situation) => {
		const sources = situation.kind === 'presence' ? [] : accountsIn(situation, range, account);
		return sources.length > 0
			? [{ situation: situation.id, text: toldBy(atlas, situation, sources, language) }]
			: [];
	});
	if (clauses.length === 0) return composed(lead, orNothing([], language), beside, language, m.say_also_told);
	const count = clauses.length;
	const listed = inputsOf(count, language);
	const inOne = m.say_range_tells({ ...listed, clauses: chained(clauses, language) }, { locale });
	return { ...composed(lead, [{ text: inOne }], beside, language, m.say_also_told), clauses };
}

function sentenceOfAll(atlas: Atlas, language: Language, account?: SourceId): DateSentence {
	const locale = localeOf(language);
	const { truces } = atlas.records;
	const clauses: TruceClause[] = [{ text: m.say_all_tells(inputsOf(truces.length, language), { locale }) }];
	if (account) {
		const own = truces.filter(({ phases }) => phases.some(({ by }) => by.includes(account)));
		const source = inLanguage(atlas.source(account).label, language);
		clauses.push({ text: m.say_account_tells({ ...inputsOf(own.length, language), source }, { locale }) });
	}
	return composed(m.say_lead_all({}, { locale }), clauses, [], language);
}

function composed(
	lead: string,
	clauses: readonly TruceClause[],
	situations: readonly SituationClause[],
	language: Language,
	beside = m.say_at_the_same_time
): DateSentence {
	const locale = localeOf(language);
	const [first, ...others] = clauses;
	const opening = first ? m.say_lead_and_clause({ lead, clause: first.text }, { locale }) : lead;
	const sentences = [opening, ...others.map(({ text }) => capitalised(text, language))];
	if (situations.length > 0) sentences.push(beside({ clauses: chained(situations, language) }, { locale }));
	const plain = sentences.map((sentence) => m.say_full_stop({ sentence }, { locale })).join(' ');
	return { lead, clauses, situations, plain };
}

function orNothing(clauses: readonly TruceClause[], language: Language): readonly TruceClause[] {
	return clauses.length > 0 ? clauses : [{ text: m.say_nothing_told({}, { locale: localeOf(language) }) }];
}

function toldBy(
	atlas: Atlas,
	record: { readonly inSentence: Readonly<Record<Language, string>> },
	sources: readonly SourceId[],
	language: Language
): string {
	const by = byWords(atlas, { sources, basis: 'stated' }, language);
	return m.say_told_by({ what: inLanguage(record.inSentence, language), by }, { locale: localeOf(language) });
}

function chained(clauses: readonly { readonly text: string }[], language: Language): string {
	return clauses
		.map(({ text }) => text)
		.reduce((first, second) => m.say_next({ first, second }, { locale: localeOf(language) }));
}

function inputsOf(count: number, language: Language): { count: number; number: string } {
	return { count, number: formatNumber(count, language) };
}
