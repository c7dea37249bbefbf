import { inLanguage } from '#lib/domain/text.ts';
import { mapNode } from '#lib/exchange/json-ld.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import { recordsInLanguage } from '#lib/server/in-language.ts';
import { basemapCredits } from '#lib/server/basemap.ts';
import { exploreStill } from '#lib/server/explore-map.ts';
import { pageAddress } from '#lib/server/page-address.ts';
import { viewCitationForm } from '#lib/server/page-citation.ts';
import { linkedAtlas, pageHead } from '#lib/server/page-head.ts';
import type { PageServerLoad } from './$types';

/** The records of the atlas in the page's language, the map as it opens, drawn as SVG, and how it is cited. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const { atlas } = builtAtlas();
	const { title, summary } = atlas.records.settings;
	const page = { path: '', title: inLanguage(title, language), description: inLanguage(summary, language) };
	const linked = mapNode(linkedAtlas(language), pageAddress(language, ''), language);
	return {
		head: pageHead(page, language, undefined, linked),
		citation: viewCitationForm(language),
		// Briefings have pages of their own.
		records: recordsInLanguage({ ...atlas.records, briefings: [] }, language),
		credits: basemapCredits(language),
		still: exploreStill(language)
	};
};
