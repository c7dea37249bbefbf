import { builtAtlas } from '#lib/server/atlas.ts';
import { recordsInLanguage } from '#lib/server/in-language.ts';
import { basemapCredits } from '#lib/server/basemap.ts';
import { exploreMapSvg } from '#lib/server/explore-map.ts';
import type { PageServerLoad } from './$types';

/** The records of the atlas in the page's language, and the map as it opens, drawn as SVG. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const { atlas } = builtAtlas();
	return {
		records: recordsInLanguage(atlas.records, language),
		credits: basemapCredits(),
		mapSvg: exploreMapSvg(language)
	};
};
