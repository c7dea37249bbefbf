import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { StatusAnswer } from '#lib/domain/status.ts';
import { inLanguage, type Language, type LocalText } from '#lib/domain/text.ts';
import type { PhaseBasis } from '#lib/domain/truce.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { accountVersions, contradict, doDiffer, type Version } from './account-versions.ts';
import { answerWords, type ToldLife, type VerbPhrases } from './answer-words.ts';
import { elided, sourceList } from './grammar.ts';

/** A truce or situation, as far as a sentence speaks of it. */
export interface NamedLife<Status extends string> extends ToldLife<Status> {
	readonly inSentence: LocalText;
}

/** Whose account a clause follows. */
export interface AccountChoice {
	readonly source: SourceId;
	/** Whether the reader chose it; then the clause says so, and whether others differ. */
	readonly isReaders: boolean;
}

/**
 * What the accounts say of a life on a day, as a clause without capital or full stop: `the cessation of
 * hostilities remained declared in force, according to the Gazette, but had begun to erode, according to the Ledger
 * (accounts differ)`. Accounts that say the same are named together, the record's own account first.
 * @param answers what is told of the day; not empty
 * @param only an account that is told alone, where it has an answer
 */
export function lifeClause<Status extends string>(
	atlas: Atlas,
	life: NamedLife<Status>,
	answers: readonly StatusAnswer<Status>[],
	day: Day,
	verbs: VerbPhrases,
	language: Language,
	only?: AccountChoice
): string {
	const locale = localeOf(language);
	const subject = inLanguage(life.inSentence, language);
	const versions = versionsOf(life, answers, day, verbs, language);
	const own = only && versions.find(({ sources }) => sources.includes(only.source));
	const shown = own ? [{ ...own, sources: [only.source] }] : versions;
	const clause = verbs.clause({ subject, told: joinVersions(atlas, shown, language) }, { locale });
	const differ = doDiffer(versions);
	if (!own) return differ ? m.say_accounts_differ({ clause }, { locale }) : clause;
	if (!only.isReaders) return differ ? m.say_disputed({ what: clause }, { locale }) : clause;
	return differ
		? m.say_chosen_account_differs({ clause }, { locale })
		: m.say_chosen_account({ clause }, { locale });
}

/** Whether accounts contradict each other on what is told of a life on a day. */
export function doAccountsDiffer<Status extends string>(
	life: NamedLife<Status>,
	answers: readonly StatusAnswer<Status>[],
	day: Day,
	verbs: VerbPhrases,
	language: Language
): boolean {
	return doDiffer(versionsOf(life, answers, day, verbs, language));
}

function versionsOf<Status extends string>(
	life: NamedLife<Status>,
	answers: readonly StatusAnswer<Status>[],
	day: Day,
	verbs: VerbPhrases,
	language: Language
): readonly Version[] {
	const subject = inLanguage(life.inSentence, language);
	const speak = (answer: StatusAnswer<Status>) => answerWords(life, answer, day, verbs, subject, language);
	return accountVersions(life, answers, day, speak, language);
}

/** `according to the Gazette and the Ledger`, or that the atlas reads it so in them. */
export function byWords(
	atlas: Atlas,
	{ sources, basis }: { readonly sources: readonly SourceId[]; readonly basis: PhaseBasis },
	language: Language
): string {
	const locale = localeOf(language);
	const names = { sources: sourceList(atlas, sources, language) };
	if (basis === 'stated') return m.say_according_to(names, { locale });
	return elided(m.say_by_reading_of(names, { locale }), language);
}

/** One version after another; the first that contradicts what stands before it is set against it. */
function joinVersions(atlas: Atlas, versions: readonly Version[], language: Language): string {
	const locale = localeOf(language);
	let isSetAgainst = false;
	return versions.reduce((first, version, index) => {
		const before = versions.slice(0, index);
		const told = index === 0 ? version.told : (shortened(version, before.at(-1)!, language) ?? version.told);
		const second = m.say_told_by({ what: told, by: byWords(atlas, version, language) }, { locale });
		if (index === 0) return second;
		const isAgainst = !isSetAgainst && before.some((other) => contradict(version, other));
		if (!isAgainst) return m.say_and({ first, second }, { locale });
		isSetAgainst = true;
		return m.say_but({ first, second }, { locale });
	}, '');
}

/** What needs no repeating after a version of the same status. */
function shortened(version: Version, before: Version, language: Language): string | undefined {
	const locale = localeOf(language);
	const [own, other] = [version.single, before.single];
	if (version.told === before.told) return m.say_likewise({}, { locale });
	if (!own || !other || own.hasHour) return undefined;
	if (![...version.statuses].every((status) => before.statuses.has(status))) return undefined;
	if (own.isFirst && other.isFirst) return m.say_without_the_hour({}, { locale });
	if (other.isFirst) return m.say_since_before({}, { locale });
	const [status = ''] = version.statuses;
	return own.isFirst ? m.say_only_that_day({ status }, { locale }) : undefined;
}
