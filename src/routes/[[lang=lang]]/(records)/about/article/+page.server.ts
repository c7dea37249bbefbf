import { error } from '@sveltejs/kit';
import code from '#lib/embed/scrolling-article.js?raw';
import { permalinkPath, type Permalink } from '#lib/embed/permalink.ts';
import { scrollingArticle } from '#lib/embed/scrolling-article.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { pageHead } from '#lib/server/page-head.ts';
import { fullAddress, permalinkCard } from '#lib/server/permalinks.ts';
import { siteOrigin } from '../../../../../cli/site-origin.js';
import type { PageServerLoad } from './$types';

/** A ready-made briefing, told as an article whose paragraphs drive the map. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const atlas = atlasInLanguage(language);
	const [briefing] = atlas.records.briefings;
	if (!briefing) error(404, 'the atlas has no briefing to tell as an article');
	const first: Permalink = { kind: 'scene', id: briefing.scenes[0]!.id, briefing: briefing.id };
	const { picture, pictureText, canonical } = permalinkCard(first, language);
	const summary = inLanguage(briefing.summary, language);
	return {
		heading: inLanguage(briefing.title, language),
		summary,
		paragraphs: scrollingArticle(atlas, briefing, language),
		scene: `${briefing.id}/${first.id}`,
		picture: picture.slice(siteOrigin().length),
		pictureText,
		scenePath: `${permalinkPath(first)}/`,
		canonical,
		script: fullAddress(atlas.records.settings.languages[0] ?? language, 'embed.js'),
		code,
		head: pageHead(
			{
				path: 'about/article/',
				title: m.emb_article_title({}, { locale: localeOf(language) }),
				description: summary
			},
			language
		)
	};
};
