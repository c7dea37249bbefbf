import type { Day } from './date.ts';
import type { SourceId } from './ids.ts';
import { certaintyOn, type Certainty } from './interval.ts';
import type { Phase } from './truce.ts';

/** What a truce or situation was on a day, by one phase: several phases, several answers. */
export interface StatusAnswer<Status extends string> {
	readonly status: Status;
	readonly by: readonly SourceId[];
	readonly certainty: Certainty;
	readonly phase: Phase<Status>;
}

/** Anything that has a life told in phases. */
export interface Lived<Status extends string> {
	readonly account: SourceId;
	readonly phases: readonly Phase<Status>[];
}

/**
 * Every status on a day, by every account, the sure ones first.
 * @returns an empty list when no account tells of that day
 */
export function statusOn<Status extends string>(
	life: Lived<Status>,
	day: Day
): readonly StatusAnswer<Status>[] {
	const sure: StatusAnswer<Status>[] = [];
	const possible: StatusAnswer<Status>[] = [];
	for (const phase of life.phases) {
		const certainty = certaintyOn(phase.span, day);
		if (!certainty) continue;
		const { status, by } = phase;
		(certainty === 'sure' ? sure : possible).push({ status, by, certainty, phase });
	}
	return [...sure, ...possible];
}

/**
 * The answers of the account that is followed: the one chosen, else the record's own, else, when neither
 * tells of that day, those of all accounts. Where the account leaves two statuses possible, both are given.
 * @param chosen the account that the reader chose, if any
 */
export function followedStatus<Status extends string>(
	life: Lived<Status>,
	day: Day,
	chosen?: SourceId
): readonly StatusAnswer<Status>[] {
	const answers = statusOn(life, day);
	for (const account of [chosen, life.account]) {
		const own = account ? answers.filter(({ by }) => by.includes(account)) : [];
		if (own.length > 0) return own;
	}
	return answers;
}

/** Every account by which a life is told: the record's own first, then the others as they come. */
export function accountsOf<Status extends string>(life: Lived<Status>): readonly SourceId[] {
	const told = new Set(life.phases.flatMap(({ by }) => by));
	return [...new Set([life.account, ...told])].filter((account) => told.has(account));
}
