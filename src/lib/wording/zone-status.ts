import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Lived, StatusAnswer } from '#lib/domain/status.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Truce, TruceStatus } from '#lib/domain/truce.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { isPossible } from './answer-words.ts';
import { statusWords } from './names.ts';
import { followedAnswers, trucesTold, type Told } from './told-on-day.ts';

/**
 * The truces that are told of zones on a day: that one never came into force is told as long as its outline is marked
 * so on the map.
 */
export function toldOfZones(atlas: Atlas, day: Day, account?: SourceId): readonly Told<Truce, TruceStatus>[] {
	const drawn = atlas.records.outlines.flatMap(({ belongsTo }) => belongsTo ?? []);
	return trucesTold(atlas, day, account, new Set<string>(drawn));
}

/**
 * What is told of a zone on a day, in the fewest words: the statuses of its arrangements by the account that
 * is followed, the first in the order of `truceStatuses` first, each once.
 * @param told the truces that are told of on that day; see `toldOfZones`
 * @returns an empty text when nothing is told
 */
export function zoneStatusWords(
	told: readonly Told<Truce, TruceStatus>[],
	zone: Zone,
	day: Day,
	language: Language,
	account?: SourceId
): string {
	const ofZone = told.filter(({ record }) => record.zones.includes(zone.id));
	return joinLabels(
		ofZone.flatMap((each) => statusLabels(each, day, statusWords, language, account)),
		language
	);
}

/** The statuses of a truce or situation on a day by the account that is followed, what is only possible marked so unless it is sure too. */
export function statusLabels<Status extends string>(
	{ record, answers }: Told<Lived<Status>, Status>,
	day: Day,
	words: (status: Status, language: Language) => string,
	language: Language,
	account?: SourceId
): readonly string[] {
	const followed = followedAnswers(record, answers, account);
	const isSure = (answer: StatusAnswer<Status>): boolean => !isPossible(answer, day);
	const sure = new Set(followed.filter(isSure).map(({ status }) => status));
	return followed.flatMap((answer) => {
		const status = words(answer.status, language);
		if (isSure(answer)) return status;
		return sure.has(answer.status) ? [] : m.say_perhaps_status({ status }, { locale: localeOf(language) });
	});
}

/** Labels one after another, each once. */
export function joinLabels(labels: readonly string[], language: Language): string {
	return [...new Set(labels)].reduce(
		(first, second) =>
			first === '' ? second : m.say_title_parts({ first, second }, { locale: localeOf(language) }),
		''
	);
}
