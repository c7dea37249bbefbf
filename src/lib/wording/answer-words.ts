import type { Day } from '#lib/domain/date.ts';
import { compareSpans, type Bounds, type TimeSpan } from '#lib/domain/interval.ts';
import type { Lived, StatusAnswer } from '#lib/domain/status.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Occurrences, Phase } from '#lib/domain/truce.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { Locale } from '#lib/i18n/paraglide/runtime.js';
import { m } from '#lib/i18n/paraglide/messages.js';
import { clockWords, hourWords } from './clock-words.ts';
import { doubtfulSideWords, edtfWords, sideWords } from './edtf-words.ts';
import { numberOf, type GrammaticalNumber } from './grammar.ts';

/** What a verb phrase is chosen by. In some languages a situation's name stands inside its phrase. */
interface PhraseInputs {
	readonly status: string;
	readonly turn: string;
	readonly number: GrammaticalNumber;
	readonly subject: string;
}
type Phrase<Inputs> = (inputs: Inputs, options: { locale: Locale }) => string;

/** The verb phrases of a kind of life: what it was, what it may have been, and how they become a clause. */
export interface VerbPhrases {
	readonly was: Phrase<PhraseInputs>;
	readonly may: Phrase<PhraseInputs>;
	readonly clause: Phrase<{ readonly subject: string; readonly told: string }>;
}

/** The verb phrases of truces. */
export const truceVerbs: VerbPhrases = { was: m.say_truce_was, may: m.say_truce_may, clause: m.say_clause };
/** The verb phrases of situations. */
export const situationVerbs: VerbPhrases = {
	was: m.say_situation_was,
	may: m.say_situation_may,
	clause: m.say_situation_clause
};

/** A truce or situation; only a truce says how often it took place. */
export interface ToldLife<Status extends string> extends Lived<Status> {
	readonly kind?: string;
	readonly occurrences?: Occurrences;
}

/** What is said of one answer. */
export interface AnswerWords {
	/** The verb phrase: `remained declared in force`. */
	readonly what: string;
	/** When it tells a possibility, the uncertain end: `until around the end of April 2016`. */
	readonly bound?: string;
	/** Whether it begins on this very day. */
	readonly isFirst: boolean;
	/** Whether an hour is told. */
	readonly hasHour: boolean;
}

/** What needs no end: once it is so, it stays so. */
const lasting: ReadonlySet<string> = new Set(['ended', 'never-in-force']);
/** What lasts for hours rather than happening at one. */
const enduring: ReadonlySet<string> = new Set(['in-force', 'eroding', 'suspended', 'begun', 'talks']);

/**
 * What one phase says of a day, as a verb phrase without its subject: `remained declared in force`, or, in its uncertain ends,
 * `may still have been declared in force`. Hours are told on the very day on which a phase begins or ends.
 */
export function answerWords<Status extends string>(
	life: ToldLife<Status>,
	answer: StatusAnswer<Status>,
	day: Day,
	verbs: VerbPhrases,
	subject: string,
	language: Language
): AnswerWords {
	const { phase } = answer;
	const locale = localeOf(language);
	const number = numberOf(subject, language);
	const status = wayOfSaying(life, answer.status);
	if (isPossible(answer, day)) {
		const turn = status === 'several' ? 'maybe' : doubtOn(phase.span, day);
		const what = verbs.may({ status, turn, number, subject }, { locale });
		return { what, bound: boundWords(phase.span, turn, language), isFirst: false, hasHour: false };
	}
	const isEnduring = enduring.has(status);
	const beginsNow = isExactly(phase.span.start, day) && !isContinuation(life, phase);
	const endsNow = isExactly(phase.span.end, day) && isEnduring && !isContinued(life, phase);
	const begun = beginsNow ? phase.clock?.from : undefined;
	const ended = endsNow ? phase.clock?.to : undefined;
	// What an account tells of one day alone, without an hour, it tells as lasting, not as beginning.
	const isFirst = beginsNow && (begun !== undefined || !endsNow);
	const turn = !isFirst ? 'later' : begun ? 'clocked' : 'first';
	const what = verbs.was({ status, turn, number, subject }, { locale });
	const hours = { from: begun, to: ended };
	return { what: withHours(what, status, hours, language), isFirst, hasHour: Boolean(begun ?? ended) };
}

/** Whether the answer is told as a possibility: what has ended does not become doubtful by having no end. */
export function isPossible({ status, certainty, phase }: StatusAnswer<string>, day: Day): boolean {
	return certainty === 'possible' && !(lasting.has(status) && doubtOn(phase.span, day) === 'still');
}

/**
 * When one status gave way to the next, where both are possible and the source gives one date for both.
 * @returns `undefined` when the dates differ or are not told
 */
export function changeWords(before: TimeSpan, after: TimeSpan, language: Language): string | undefined {
	const ends = before.edtf.split('/').at(-1);
	const isSame = ends !== undefined && ends === after.edtf.split('/')[0];
	return isSame ? sideWords(after, 'start', 'at', language) : undefined;
}

/** What took place on several occasions was never simply in force, and talks are held rather than proposed. */
function wayOfSaying({ kind, occurrences = 'one' }: ToldLife<string>, status: string): string {
	if (status === 'in-force' && occurrences !== 'one') return 'several';
	if (kind === 'talks' && status === 'proposed') return 'talks';
	return kind === 'talks' && status === 'agreed' ? 'talks-agreed' : status;
}

type Doubt = 'still' | 'already' | 'maybe';

/** Which end of a time leaves a day in doubt. */
function doubtOn({ start, end, endKind }: TimeSpan, day: Day): Doubt {
	const hasSurelyBegun = start.latest !== null && day >= start.latest;
	const hasSurelyNotEnded = endKind === 'open' || (end.earliest !== null && day <= end.earliest);
	if (hasSurelyBegun) return 'still';
	return hasSurelyNotEnded ? 'already' : 'maybe';
}

function withHours(
	what: string,
	status: string,
	{ from, to }: { readonly from: string | undefined; readonly to: string | undefined },
	language: Language
): string {
	const locale = localeOf(language);
	if (from && to) {
		return m.say_through_clock({ what, clock: clockWords({ from, to }, language) }, { locale });
	}
	if (from) return m.say_from_clock({ what, status, clock: hourWords(from, language) }, { locale });
	return to ? m.say_until_clock({ what, clock: hourWords(to, language) }, { locale }) : what;
}

function boundWords(span: TimeSpan, doubt: Doubt, language: Language): string {
	const locale = localeOf(language);
	if (doubt === 'still' && span.endKind === 'unknown') return m.say_no_end_told({}, { locale });
	if (doubt === 'already' && span.start.earliest === null) return m.say_no_beginning_told({}, { locale });
	const [from, to = from] = span.edtf.split('/');
	const words = {
		still: () => doubtfulSideWords(span, 'end', language),
		already: () => doubtfulSideWords(span, 'start', language),
		maybe: () => (from === to ? sideWords(span, 'end', 'at', language) : undefined)
	};
	return words[doubt]() ?? edtfWords(span, language);
}

function isExactly({ earliest, latest }: Bounds, day: Day): boolean {
	return earliest === day && latest === day;
}

/** Whether the same account told the same status until then: an extension begins nothing. */
function isContinuation<Status extends string>(
	life: Lived<Status>,
	{ span, ...phase }: Phase<Status>
): boolean {
	return sameTold(life, phase).some((other) => compareSpans(other, span) < 0 && meets(other, span));
}

function isContinued<Status extends string>(life: Lived<Status>, { span, ...phase }: Phase<Status>): boolean {
	return sameTold(life, phase).some((other) => compareSpans(span, other) < 0 && meets(span, other));
}

function sameTold<Status extends string>(
	life: Lived<Status>,
	{ status, by }: Pick<Phase<Status>, 'status' | 'by'>
): readonly TimeSpan[] {
	const told = life.phases.filter((phase) => phase.status === status);
	return told.filter((phase) => phase.by.some((source) => by.includes(source))).map(({ span }) => span);
}

/** Whether one time lasts until the day before another begins, or longer. */
function meets(before: TimeSpan, after: TimeSpan): boolean {
	if (before.end.latest === null || after.start.earliest === null) return true;
	return before.end.latest >= after.start.earliest - 1;
}
