import type { Atlas } from '#lib/domain/atlas.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatDay, formatNumber } from '#lib/i18n/format.ts';
import { directionOf, localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dateSentence, type DateSentence, type SentenceTime } from './date-sentence.ts';
import { capitalised } from './grammar.ts';
import { isolatedAddress } from './isolated.ts';
import { legendWords } from './legend-words.ts';
import { releaseWords } from './release-words.ts';
import { titleTime, viewTitle, type TitledView } from './title.ts';

/** What of a view a picture speaks of. */
interface PicturedView extends TitledView {
	readonly account?: SourceId;
	/** What is said of the readings that it compares. */
	readonly readings: readonly string[];
	/** Whether a nationwide arrangement tints the frame of its map. */
	readonly isFrameTinted: boolean;
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
	const { time, account, comparison } = view;
	const sentence = dateSentence(atlas, time, language, account);
	const other = comparison?.kind === 'day' && comparison;
	const zone = view.zone && inLanguage(atlas.zone(view.zone).name, language);
	const title = zone ? m.say_title_parts({ first: sentence.lead, second: zone }, { locale }) : sentence.lead;
	return {
		atlas: inLanguage(settings.title, language),
		title: other ? viewTitle(atlas, view, language) : title,
		sentences: [...sentencesOf(sentence, language, other ? time : undefined), ...view.readings],
		otherSentences: other ? sentencesOf(dateSentence(atlas, other, language, account), language, other) : [],
		...legendWords(language),
		notes: [
			...(view.isFrameTinted ? [m.legend_frame({}, { locale })] : []),
			inLanguage(settings.honesty, language),
			inLanguage(settings.sovereignty, language),
			asOfWords(view, releaseWords(atlas.records.releases, version, language), language),
			m.ex_base_map({ credits: listedNames(credits, language) }, { locale }),
			isolatedAddress(address, language)
		],
		length: (km: number): string =>
			`${formatNumber(km, language, km < 1 ? 1 : 0)} ${m.kilometres({}, { locale })}`
	};
}

/**
 * A date sentence clause by clause.
 * @param led the time that it begins with, where no title says it
 */
function sentencesOf(
	{ lead, clauses, situations }: DateSentence,
	language: Language,
	led?: SentenceTime
): readonly string[] {
	const locale = localeOf(language);
	const stopped = (sentence: string): string =>
		m.say_full_stop({ sentence: capitalised(sentence, language) }, { locale });
	const told = clauses.map(({ text }) => text);
	const [first, ...others] = told;
	const opening =
		led?.kind === 'day' && first
			? [m.say_lead_and_clause({ lead, clause: first }, { locale }), ...others]
			: [lead, ...told];
	return [
		...(led ? opening : told).map(stopped),
		...(situations.length > 0 ? [m.at_the_same_time({}, { locale })] : []),
		...situations.map(({ text }) => stopped(text))
	];
}

/**
 * Whom a base map is owed to, one after another, each once: no “and” of another script is written onto them. What begins
 * with a name in Latin letters is read from the right as well on a page that is.
 */
export function listedNames(names: readonly string[], language: Language): string {
	const each = [...new Set(names)];
	if (directionOf(language) !== 'rtl') return each.join('; ');
	return each.map((name) => `\u2067${name}\u2069`).join('؛ ');
}

/** As of when, and by which version of the atlas, something is shown. */
export function asOfWords(view: TitledView, version: string, language: Language): string {
	const locale = localeOf(language);
	const { time } = view;
	if (time.kind === 'day') return m.ex_as_of({ date: titleTime(view, language), version }, { locale });
	if (time.kind === 'all') return m.ex_as_of_all({ version }, { locale });
	const [from, to] = [formatDay(time.from, language), formatDay(time.to, language)];
	return m.ex_as_of_range({ from, to, version }, { locale });
}
