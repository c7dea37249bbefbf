import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { compareSpans, type TimeSpan } from '#lib/domain/interval.ts';
import { accountsOf, type Lived, type StatusAnswer } from '#lib/domain/status.ts';
import type { Language } from '#lib/domain/text.ts';
import type { PhaseBasis } from '#lib/domain/truce.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { changeWords, isPossible, type AnswerWords } from './answer-words.ts';

/** What accounts that say the same say of a day. */
export interface Version {
	/** As a verb phrase: `remained declared in force`. */
	readonly told: string;
	readonly basis: PhaseBasis;
	readonly sources: readonly SourceId[];
	readonly statuses: ReadonlySet<string>;
	/** How it was said, when it is one status and sure. */
	readonly single?: AnswerWords;
	/** Whether these accounts tell of a later beginning, and so deny that it was in force on the day. */
	readonly isYetToBegin: boolean;
}

/** Says an answer in words. */
export type Speaker<Status extends string> = (answer: StatusAnswer<Status>) => AnswerWords;

const stages: ReadonlySet<string> = new Set(['proposed', 'announced', 'agreed']);
/** What a siege or an operation is called while it lasts, each no denial of the others. */
const lasting: ReadonlySet<string> = new Set(['begun', 'tightened', 'reimposed']);
const active: ReadonlySet<string> = new Set(['in-force', 'eroding', 'suspended']);

/**
 * What the accounts say of a day: one version for all that say the same, the record's own account first, then
 * those of the same status, then the others.
 */
export function accountVersions<Status extends string>(
	life: Lived<Status>,
	answers: readonly StatusAnswer<Status>[],
	day: Day,
	speak: Speaker<Status>,
	language: Language
): readonly Version[] {
	const versions = new Map<string, Version>();
	for (const account of accountsOf(life)) {
		const own = withoutSeams(oneOfEachStatus(answers.filter(({ by }) => by.includes(account))), day);
		const [first] = own;
		if (!first) continue;
		const told = joinAnswers(own, day, speak, language);
		const basis = own.every(({ phase }) => phase.basis === 'editor') ? 'editor' : 'stated';
		const key = `${basis} ${told}`;
		const isSingle = own.length === 1 && !isPossible(first, day);
		versions.set(key, {
			told,
			basis,
			sources: [...(versions.get(key)?.sources ?? []), account],
			statuses: new Set(own.map(({ status }) => status)),
			isYetToBegin: versions.get(key)?.isYetToBegin || isYetToBegin(life, account, day),
			...(isSingle && { single: speak(first) })
		});
	}
	return inOrderOfAgreement([...versions.values()]);
}

/** Whether two of the versions contradict each other. */
export function doDiffer(versions: readonly Version[]): boolean {
	return versions.some((version, index) =>
		versions.slice(index + 1).some((other) => contradict(version, other))
	);
}

/**
 * Whether no status of one version can stand beside one of the other. That something was proposed, announced
 * or agreed leaves room for whatever else is told, unless its account lets it come into force later; that a siege began
 * leaves room for its having been tightened.
 */
export function contradict(a: Version, b: Version): boolean {
	return ![...a.statuses].some((one) =>
		[...b.statuses].some(
			(other) =>
				one === other ||
				(lasting.has(one) && lasting.has(other)) ||
				isStageBeside(one, a, other) ||
				isStageBeside(other, b, one)
		)
	);
}

/** Whether a status is a mere stage, which leaves room for the other. */
function isStageBeside(status: string, { isYetToBegin }: Version, other: string): boolean {
	return stages.has(status) && (stages.has(other) || !isYetToBegin);
}

function isYetToBegin<Status extends string>(life: Lived<Status>, account: SourceId, day: Day): boolean {
	return life.phases.some(
		({ by, status, span }) => by.includes(account) && active.has(status) && (span.start.earliest ?? day) > day
	);
}

/** One answer a status, the sure one before the possible, in order of time. */
function oneOfEachStatus<Status extends string>(
	answers: readonly StatusAnswer<Status>[]
): readonly StatusAnswer<Status>[] {
	return answers
		.filter(({ status }, index) => answers.findIndex((other) => other.status === status) === index)
		.sort((a, b) => compareSpans(a.phase.span, b.phase.span));
}

/**
 * Leaves out what is told of a day only because one phase is joined to the next: a status that is possible
 * where the one joined to it is sure, and a stage on the day on which the next stage begins.
 */
function withoutSeams<Status extends string>(
	answers: readonly StatusAnswer<Status>[],
	day: Day
): readonly StatusAnswer<Status>[] {
	const sure = answers.filter((answer) => !isPossible(answer, day));
	return answers.filter((answer) => {
		const others = sure.filter((other) => other !== answer && areJoined(answer.phase.span, other.phase.span));
		if (isPossible(answer, day)) return others.length === 0;
		const isStage = (status: string, { start }: TimeSpan) => stages.has(status) && start.earliest === day;
		return !stages.has(answer.status) || !others.some(({ status, phase }) => isStage(status, phase.span));
	});
}

/** Whether one time ends with the date with which the other begins. */
function areJoined(a: TimeSpan, b: TimeSpan): boolean {
	const [aFrom, aTo] = a.edtf.split('/');
	const [bFrom, bTo] = b.edtf.split('/');
	return (aTo !== undefined && aTo === bFrom) || (bTo !== undefined && bTo === aFrom);
}

/** What one account says of the day: one thing after another, one thing or another, or one beside another. */
function joinAnswers<Status extends string>(
	answers: readonly StatusAnswer<Status>[],
	day: Day,
	speak: Speaker<Status>,
	language: Language
): string {
	const locale = localeOf(language);
	const [first, second] = answers;
	const areTwoPossible = answers.length === 2 && answers.every((answer) => isPossible(answer, day));
	const change = areTwoPossible && changeWords(first!.phase.span, second!.phase.span, language);
	if (change) {
		const either = { first: speak(first!).what, second: speak(second!).what };
		return m.say_within({ what: m.say_or(either, { locale }), bound: change }, { locale });
	}
	return answers.reduce((told, answer, index) => {
		const { what, bound, isFirst } = speak(answer);
		const next = bound === undefined ? what : m.say_within({ what, bound }, { locale });
		if (index === 0) return next;
		const inputs = { first: told, second: next };
		if (answer.status === 'never-in-force') return m.say_but_never(inputs, { locale });
		if (isPossible(answer, day) && isPossible(answers[index - 1]!, day)) return m.say_or(inputs, { locale });
		return isFirst ? m.say_then(inputs, { locale }) : m.say_and(inputs, { locale });
	}, '');
}

/** Puts versions of the same statuses together, the first version's before all, those with an hour first. */
function inOrderOfAgreement(versions: readonly Version[]): readonly Version[] {
	const key = ({ statuses }: Version): string => [...statuses].sort().join();
	const keys = [...new Set(versions.map(key))];
	return versions.toSorted(
		(a, b) =>
			keys.indexOf(key(a)) - keys.indexOf(key(b)) ||
			Number(b.single?.hasHour ?? false) - Number(a.single?.hasHour ?? false)
	);
}
