import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { pageCitation } from '#lib/server/page-citation.ts';
import { pageHead } from '#lib/server/page-head.ts';
import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { Gathering } from '#lib/server/gathering.ts';
import type { PageServerLoad } from './$types';

/** Every passage, with what it names. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const atlas = atlasInLanguage(language);
	const page = {
		path: 'passages/',
		title: m.rec_all_passages({}, { locale: localeOf(language) }),
		description: m.rec_all_passages_summary({}, { locale: localeOf(language) })
	};
	return {
		records: new Gathering(atlas).addPassages(atlas.records.passages).records(),
		head: pageHead(page, language),
		citation: pageCitation(page, language)
	};
};
