import { ownLicence } from '#lib/exchange/json-ld.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { builtAtlas } from '#lib/server/atlas.ts';
import { pageHead } from '#lib/server/page-head.ts';
import { atlasOrigin } from '#lib/server/load-handout.ts';
import { builtRelease, builtVersion } from '#lib/server/release.ts';
import type { PageServerLoad } from './$types';

/** The page as it is served; the records of the atlas come when its script asks for them. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const locale = localeOf(language);
	const { briefings, settings } = builtAtlas().atlas.records;
	const licence = ownLicence(settings);
	const page = {
		path: 'briefings/own/',
		title: m.own_title({}, { locale }),
		description: m.own_summary({}, { locale })
	};
	return {
		head: pageHead(page, language),
		origin: atlasOrigin(language),
		version: builtVersion(),
		released: builtRelease()?.date,
		licence: licence && { name: licence.name, url: licence.url },
		readyMade: briefings.map(({ id, title }) => ({ id, title: { [language]: inLanguage(title, language) } }))
	};
};
