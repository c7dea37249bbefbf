import { error } from '@sveltejs/kit';
import type { BriefingOrigin } from '#lib/briefing/exported-words.ts';
import { handoutSheets } from '#lib/briefing/handout.ts';
import type { Briefing } from '#lib/domain/briefing.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { ownLicence } from '#lib/exchange/json-ld.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { builtAtlas } from './atlas.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { shortCredits } from './basemap.ts';
import { builtGeography } from './explore-map.ts';
import { pageAddress } from './page-address.ts';
import { pageHead } from './page-head.ts';
import { builtVersion, releaseDate } from './release.ts';

/** What the handout of a ready-made briefing is made from. */
export function loadHandout(id: string, language: Language) {
	const atlas = atlasInLanguage(language);
	const briefing = builtBriefing(id);
	const title = inLanguage(briefing.title, language);
	const locale = localeOf(language);
	return {
		id,
		title,
		logo: briefing.logo,
		sheets: handoutSheets(atlas, builtGeography(), briefing, briefingOrigin(briefing, language), language),
		head: pageHead(
			{
				path: `briefings/${id}/handout/`,
				title: m.sl_handout_of({ title }, { locale }),
				description: m.sl_handout_summary({ title }, { locale })
			},
			language
		)
	};
}

/** A ready-made briefing. @throws an error of the page when there is none of that id */
export function builtBriefing(id: string): Briefing {
	return (
		builtAtlas().atlas.records.briefings.find((one) => one.id === id) ??
		error(404, `the atlas has no briefing "${id}"`)
	);
}

/** What stands on all that leaves a briefing of this build. */
export function briefingOrigin({ id }: Pick<Briefing, 'id'>, language: Language): BriefingOrigin {
	return {
		...atlasOrigin(language),
		addressOf: (scene) => pageAddress(language, `briefings/${id}/${scene.id}/`)
	};
}

/** What stands on all that leaves any briefing, beside the addresses of its scenes. */
export function atlasOrigin(language: Language): Omit<BriefingOrigin, 'addressOf'> {
	return {
		version: builtVersion(),
		released: releaseDate(),
		licence: ownLicence(builtAtlas().atlas.records.settings)?.name ?? '',
		credits: shortCredits(language)
	};
}

/** What the page is made from that makes slides and pictures of a ready-made briefing. */
export function loadFiles(id: string, language: Language) {
	const briefing = builtBriefing(id);
	const title = inLanguage(briefing.title, language);
	const name = m.sl_to_take({}, { locale: localeOf(language) });
	return {
		id,
		title,
		origin: atlasOrigin(language),
		head: pageHead(
			{ path: `briefings/${id}/files/`, title: `${name}: ${title}`, description: title },
			language
		)
	};
}
