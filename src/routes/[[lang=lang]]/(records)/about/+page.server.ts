import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { datasetNode } from '#lib/exchange/json-ld.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { Gathering } from '#lib/server/gathering.ts';
import { pageCitation } from '#lib/server/page-citation.ts';
import { linkedAtlas, pageHead } from '#lib/server/page-head.ts';
import { publishedFiles } from '#lib/server/published-files.ts';
import type { PageServerLoad } from './$types';

/** What the atlas is and rests on: its sources, its outlines, its words. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const atlas = atlasInLanguage(language);
	const { sources, outlines, glossary, transliteration, settings } = atlas.records;
	const records = new Gathering(atlas)
		.addSources(sources.map(({ id }) => id))
		.addOutlines(outlines.map(({ id }) => id))
		.records();
	const page = {
		path: 'about/',
		title: m.about({}, { locale: localeOf(language) }),
		description: inLanguage(settings.summary, language)
	};
	return {
		records: { ...records, glossary, ...(transliteration && { transliteration }) },
		head: pageHead(page, language, undefined, datasetNode(linkedAtlas(language), publishedFiles(), language)),
		citation: pageCitation(page, language)
	};
};
