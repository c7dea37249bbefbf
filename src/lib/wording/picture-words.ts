import type { Atlas } from '#lib/domain/atlas.ts';
import type { SourceId, ZoneId } from '#lib/domain/ids.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatDay, formatNumber } from '#lib/i18n/format.ts';
import { directionOf, localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dateSentence, type SentenceTime } from './date-sentence.ts';
import { capitalised } from './grammar.ts';
import { legendWords } from './legend-words.ts';
import { releaseWords } from './release-words.ts';

/** What of a view a picture speaks of. */
interface PicturedView {
	readonly time: SentenceTime;
	readonly zone?: ZoneId;
	readonly account?: SourceId;
}

/** What of the world beyond the atlas a picture speaks of. */
interface PictureOrigin {
	/** The version of the program, which is named where the atlas has no release. */
	readonly version: string;
	/** Where the view can be seen alive. */
	readonly address: string;
	/** Whom to name for the base map. */
	readonly credits: readonly string[];
}

/** All that a picture of a view says: title, date sentence, legend, as of when, credits, honesty, address. */
export function pictureWords(
	atlas: Atlas,
	view: PicturedView,
	language: Language,
	{ version, address, credits }: PictureOrigin
) {
	const locale = localeOf(language);
	const { settings } = atlas.records;
	const { lead, clauses, situations } = dateSentence(atlas, view.time, language, view.account);
	const zone = view.zone && inLanguage(atlas.zone(view.zone).name, language);
	const stopped = (sentence: string): string =>
		m.say_full_stop({ sentence: capitalised(sentence, language) }, { locale });
	return {
		atlas: inLanguage(settings.title, language),
		title: zone ? m.say_title_parts({ first: lead, second: zone }, { locale }) : lead,
		sentences: [
			...clauses.map(({ text }) => stopped(text)),
			...(situations.length > 0 ? [m.at_the_same_time({}, { locale })] : []),
			...situations.map(({ text }) => stopped(text))
		],
		...legendWords(language),
		notes: [
			m.legend_frame({}, { locale }),
			inLanguage(settings.honesty, language),
			inLanguage(settings.sovereignty, language),
			asOfWords(view.time, releaseWords(atlas.records.releases, version, language), language),
			m.ex_base_map({ credits: listedNames(credits, language) }, { locale }),
			address
		],
		length: (km: number): string =>
			`${formatNumber(km, language, km < 1 ? 1 : 0)} ${m.kilometres({}, { locale })}`
	};
}

/** Names in Latin letters one after another, each once: no “and” of another script is written onto them. */
export function listedNames(names: readonly string[], language: Language): string {
	const each = [...new Set(names)];
	if (directionOf(language) !== 'rtl') return each.join('; ');
	return each.map((name) => `\u2068${name}\u2069`).join('؛ ');
}

/** As of when, and by which version of the atlas, something is shown. */
export function asOfWords(time: SentenceTime, version: string, language: Language): string {
	const locale = localeOf(language);
	if (time.kind === 'day') return m.ex_as_of({ date: formatDay(time.day, language), version }, { locale });
	if (time.kind === 'all') return m.ex_as_of_all({ version }, { locale });
	const [from, to] = [formatDay(time.from, language), formatDay(time.to, language)];
	return m.ex_as_of_range({ from, to, version }, { locale });
}
