import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Situation, SituationStatus } from '#lib/domain/situation.ts';
import { statusOn, type Lived, type StatusAnswer } from '#lib/domain/status.ts';
import { daysOfNews, ToldByStretch } from './stretches.ts';
import { truceStatuses, type Truce, type TruceStatus } from '#lib/domain/truce.ts';
import { isPossible } from './answer-words.ts';

const news: ReadonlySet<string> = new Set(['ended', 'never-in-force']);

/** A record and what is told of it on a day. */
export interface Told<Kept, Status extends string> {
	readonly record: Kept;
	readonly answers: readonly StatusAnswer<Status>[];
}

/**
 * The answers of a day that are worth telling: that a thing has ended or never came into force is told for
 * two weeks; that it never came into force also where a map marks it so.
 */
export function newsOn<Status extends string>(
	life: Lived<Status>,
	day: Day,
	isDrawn = false
): readonly StatusAnswer<Status>[] {
	return statusOn(life, day).filter(({ status, phase: { span } }) => {
		if (!news.has(status) || (isDrawn && status === 'never-in-force')) return true;
		const begun = span.start.latest ?? span.start.earliest;
		return begun !== null && day - begun <= daysOfNews;
	});
}

/**
 * The account that is followed: the one chosen, else the record's own.
 * @returns `undefined` when neither tells anything; then all accounts are told
 */
export function followedAccount<Status extends string>(
	life: Lived<Status>,
	answers: readonly StatusAnswer<Status>[],
	chosen?: SourceId
): SourceId | undefined {
	return [chosen, life.account].find((account) => account && answers.some(({ by }) => by.includes(account)));
}

/** The answers of the account that is followed; all of them when it tells nothing. */
export function followedAnswers<Status extends string>(
	life: Lived<Status>,
	answers: readonly StatusAnswer<Status>[],
	chosen?: SourceId
): readonly StatusAnswer<Status>[] {
	const account = followedAccount(life, answers, chosen);
	return account ? answers.filter(({ by }) => by.includes(account)) : answers;
}

/**
 * The truces that are told of on a day: what is nationwide first, then in the order of `truceStatuses` by the
 * account that is followed, what is sure before what is possible, among equals the local before the regional;
 * last what took place now and then.
 * @param drawn the truces that a map draws
 */
export function trucesTold(
	atlas: Atlas,
	day: Day,
	chosen?: SourceId,
	drawn?: ReadonlySet<string>
): readonly Told<Truce, TruceStatus>[] {
	return atlas.records.truces
		.map((record) => rankedTruce(atlas, record, day, drawn?.has(record.id), chosen))
		.filter(({ told }) => told.answers.length > 0)
		.sort((a, b) => a.rank - b.rank)
		.map(({ told }) => told);
}

interface Ranked {
	readonly told: Told<Truce, TruceStatus>;
	readonly rank: number;
}
const rankedTruces = new ToldByStretch<Ranked>();

function rankedTruce(atlas: Atlas, record: Truce, day: Day, isDrawn = false, chosen?: SourceId): Ranked {
	return rankedTruces.of(atlas, record, day, [isDrawn, chosen], () => {
		const told = { record, answers: newsOn(record, day, isDrawn) };
		return { told, rank: rankOf(told, day, chosen) };
	});
}

/** The sieges, offensives and operations that are told of on a day, in the order of the file. */
export function situationsTold(atlas: Atlas, day: Day): readonly Told<Situation, SituationStatus>[] {
	return atlas.records.situations
		.filter(({ kind }) => kind !== 'presence')
		.map((record) => ({ record, answers: newsOn(record, day) }))
		.filter(({ answers }) => answers.length > 0);
}

function rankOf({ record, answers }: Told<Truce, TruceStatus>, day: Day, chosen?: SourceId): number {
	const own = followedAnswers(record, answers, chosen);
	const orders = own.map((answer) => {
		if (record.occurrences !== 'one') return 2 * truceStatuses.length;
		return truceStatuses.indexOf(answer.status) + (isPossible(answer, day) ? truceStatuses.length : 0);
	});
	const nationwide = record.scope === 'national' ? 0 : 1;
	const breadth = record.scope === 'local' ? 0 : 1;
	return (nationwide * 3 * truceStatuses.length + Math.min(...orders)) * 2 + breadth;
}
