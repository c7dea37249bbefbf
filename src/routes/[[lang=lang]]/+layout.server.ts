import { builtAtlas } from '#lib/server/atlas.ts';
import { cardOfRoute } from '#lib/server/card-of-route.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** What every page needs: its language, the others, the atlas's own words about itself; of a permalink, its card. */
export const load: LayoutServerLoad = ({ params, route }) => {
	const { settings } = builtAtlas().atlas.records;
	const [first = 'en'] = settings.languages;
	const language = params.lang ?? first;
	if (params.lang === first || !settings.languages.includes(language))
		error(404, `this atlas has no pages under /${language}/`);
	const card = cardOfRoute(route.id, params, language);
	return {
		...(card && { card }),
		language,
		languages: settings.languages,
		title: inLanguage(settings.title, language),
		sovereignty: inLanguage(settings.sovereignty, language)
	};
};
