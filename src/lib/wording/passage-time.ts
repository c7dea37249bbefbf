import type { Passage } from '#lib/domain/passage.ts';
import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { clockWords } from './clock-words.ts';
import { edtfWords, sideWords } from './edtf-words.ts';
import { whenBasisWords } from './names.ts';

/** What of a passage its time is said from. */
export type TimedPassage = Pick<Passage, 'when' | 'whenBasis' | 'clock'>;

/**
 * The time of a passage as its article gives it, and, unless it is stated in full, how it is known: `March
 * 2016 (year inferred from the context)`, `not later than 18 July 2016`, `no date given`.
 */
export function passageTimeWords({ when, whenBasis, clock }: TimedPassage, language: Language): string {
	const locale = localeOf(language);
	if (!when) return whenBasisWords('none', language);
	const latest = whenBasis === 'not-later-than' ? sideWords(when, 'end', 'bare', language) : undefined;
	if (latest) {
		const at = sideWords(when, 'end', 'at', language) ?? latest;
		return m.say_time_not_later({ date: latest, at }, { locale });
	}
	const hours = clock ? clockWords(clock, language) : '';
	const words = edtfWords(when, language);
	const time = hours ? m.say_time_with_clock({ time: words, clock: hours }, { locale }) : words;
	if (whenBasis === 'stated' || whenBasis === 'none') return time;
	return m.say_time_with_basis({ time, basis: whenBasisWords(whenBasis, language) }, { locale });
}
