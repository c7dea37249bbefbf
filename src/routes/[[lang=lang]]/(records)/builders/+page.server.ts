import { inLanguage } from '#lib/domain/text.ts';
import { datasetNode, ownLicence } from '#lib/exchange/json-ld.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { builtAtlas } from '#lib/server/atlas.ts';
import { pageCitation } from '#lib/server/page-citation.ts';
import { linkedAtlas, pageHead } from '#lib/server/page-head.ts';
import { fileSizes, publishedFiles } from '#lib/server/published-files.ts';
import { builtVersion } from '#lib/server/release.ts';
import type { PageServerLoad } from './$types';

/** What those need who build on the data: the files, their sizes, licence and version. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const { settings } = builtAtlas().atlas.records;
	const page = {
		path: 'builders/',
		title: m.rec_builders({}, { locale: localeOf(language) }),
		description: m.rec_builders_summary({}, { locale: localeOf(language) })
	};
	const licence = ownLicence(settings);
	return {
		sizes: fileSizes(),
		version: builtVersion(),
		licence: licence && {
			name: licence.name,
			holder: inLanguage(settings.title, language),
			url: licence.url
		},
		head: pageHead(page, language, undefined, datasetNode(linkedAtlas(language), publishedFiles(), language)),
		citation: pageCitation(page, language)
	};
};
