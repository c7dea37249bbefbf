import { dayFromParts } from '#lib/domain/date.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { CslName, Source } from '#lib/domain/source.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatDay, formatList, formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { isolated } from './isolated.ts';

const season = /^(spring|summer|autumn|winter) (\d{4})$/i;
const seasonWords: Readonly<Record<string, typeof m.say_season_spring>> = {
	spring: m.say_season_spring,
	summer: m.say_season_summer,
	autumn: m.say_season_autumn,
	winter: m.say_season_winter
};

/**
 * The short reference of a spot: `Gazette, par. 24, note`.
 * @param source the passage's source
 */
export function spotReference(
	source: Pick<Source, 'label'>,
	passage: Pick<Passage, 'at'>,
	language: Language
): string {
	const locale = localeOf(language);
	const { paragraph: first, toParagraph, footnote } = passage.at;
	const label = inLanguage(source.label, language);
	const paragraph = formatNumber(first, language);
	const reference =
		toParagraph === undefined || toParagraph === first
			? m.say_par({ label, paragraph }, { locale })
			: m.say_pars({ label, paragraph, last: formatNumber(toParagraph, language) }, { locale });
	return footnote ? m.say_par_note({ reference }, { locale }) : reference;
}

/**
 * The formatted reference of a source: author, title, translator, publication, publisher, date. What is
 * missing is left out; the title stays in its own language.
 */
export function sourceReference({ csl }: Pick<Source, 'csl'>, language: Language): string {
	const locale = localeOf(language);
	const container = csl['container-title'];
	const publisher = csl.publisher === container ? undefined : csl.publisher;
	const translators = namesOf(csl.translator, language);
	const parts = [
		namesOf(csl.author, language),
		m.say_quoted_title({ title: isolated(csl.title, language) }, { locale }),
		translators && m.say_translated_by({ names: translators }, { locale }),
		container && isolated(container, language),
		publisher && isolated(publisher, language),
		issuedWords(csl.issued, language)
	].filter((part) => part !== undefined && part !== '');
	const sentence = parts.reduce((first, second) =>
		m.say_reference_join({ first: first!, second: second! }, { locale })
	);
	return m.say_full_stop({ sentence: sentence ?? '' }, { locale });
}

/**
 * The date on which a source was published, as exactly as it is known.
 * @returns an empty text when it is not known
 */
export function issuedWords(issued: Source['csl']['issued'], language: Language): string {
	const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
	const literal = issued?.literal ?? '';
	if (month === undefined) {
		const inSeason = seasonOf(literal, language);
		if (inSeason) return inSeason;
	}
	if (year === undefined) return literal;
	const style = day !== undefined ? 'long' : month !== undefined ? 'month' : 'year';
	return formatDay(dayFromParts(year, month ?? 1, day ?? 1), language, style);
}

function seasonOf(literal: string, language: Language): string | undefined {
	const [, name = '', year] = season.exec(literal) ?? [];
	const say = seasonWords[name.toLowerCase()];
	if (!say || !year) return undefined;
	const locale = localeOf(language);
	const inYear = formatDay(dayFromParts(Number(year), 1, 1), language, 'year');
	return m.say_season({ season: say({}, { locale }), year: inYear }, { locale });
}

function namesOf(names: readonly CslName[] | undefined, language: Language): string | undefined {
	if (!names || names.length === 0) return undefined;
	return formatList(
		names.map(({ literal, given, family }) =>
			isolated(literal ?? [given, family].filter((part) => part !== undefined).join(' '), language)
		),
		language
	);
}
