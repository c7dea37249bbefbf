import type { Atlas } from '#lib/domain/atlas.ts';
import type { PassageId, SourceId } from '#lib/domain/ids.ts';
import type { Passage } from '#lib/domain/passage.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** A paragraph of an article, and the first of the passages that were told from it. */
export interface ParagraphReference {
	/** The paragraph as it is written: `24`, `24–25`, `30 n.`. */
	readonly label: string;
	readonly passage: PassageId;
}

/** An article and those of its paragraphs that something rests on. */
export interface ArticleReference {
	readonly source: SourceId;
	/** The article's short name, and the word for paragraphs: `Gazette, par.`. */
	readonly label: string;
	/** In the article's own order, each paragraph once. */
	readonly paragraphs: readonly ParagraphReference[];
}

/** The articles and paragraphs that passages come from: the source line of what rests on them. */
export function passageReferences(
	atlas: Atlas,
	passages: readonly PassageId[],
	language: Language
): readonly ArticleReference[] {
	const told = passages.map((id) => atlas.passage(id));
	return [...new Set(told.map(({ source }) => source))].map((source) => {
		const own = told
			.filter((passage) => passage.source === source)
			.toSorted((a, b) => a.at.paragraph - b.at.paragraph);
		const labels = own.map((passage) => paragraphLabel(passage, language));
		const paragraphs = own
			.map(({ id }, index) => ({ label: labels[index]!, passage: id }))
			.filter(({ label }, index) => labels.indexOf(label) === index);
		const say = paragraphs.length > 1 ? m.say_in_pars : m.say_in_par;
		const label = inLanguage(atlas.source(source).label, language);
		return { source, label: say({ label }, { locale: localeOf(language) }), paragraphs };
	});
}

/** The source line as plain text: `Gazette, par. 3, 4 · Ledger, par. 2`. */
export function referencesText(references: readonly ArticleReference[], language: Language): string {
	const comma = language === 'ar' ? '، ' : ', ';
	return references
		.map(({ label, paragraphs }) => `${label} ${paragraphs.map((each) => each.label).join(comma)}`)
		.join(' · ');
}

function paragraphLabel({ at }: Passage, language: Language): string {
	const first = formatNumber(at.paragraph, language);
	const last = at.toParagraph === undefined ? undefined : formatNumber(at.toParagraph, language);
	const number = last === undefined || last === first ? first : `${first}–${last}`;
	return at.footnote ? m.say_paragraph_note({ number }, { locale: localeOf(language) }) : number;
}
