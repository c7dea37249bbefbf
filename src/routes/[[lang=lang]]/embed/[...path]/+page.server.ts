import { error } from '@sveltejs/kit';
import { version } from '$app/environment';
import { embedFace } from '#lib/embed/embed-face.ts';
import { permalinkPath } from '#lib/embed/permalink.ts';
import { permalinkView } from '#lib/embed/permalink-view.ts';
import { permalinkWords } from '#lib/embed/permalink-words.ts';
import { RenderedOnly } from '#lib/exchange/rendered-only.ts';
import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { basemapCredits } from '#lib/server/basemap.ts';
import { builtPermalink, fullAddress, permalinkEntries, permalinkStill } from '#lib/server/permalinks.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => permalinkEntries();

/** The words and the picture of a permalink, for a frame in another page. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const { language } = await parent();
	const permalink = builtPermalink(params.path);
	if (!permalink) error(404, `the atlas has nothing to embed at "${params.path}"`);
	const atlas = atlasInLanguage(language);
	const path = permalinkPath(permalink);
	const { kind, title } = permalinkWords(atlas, permalink, language);
	return {
		frame: new RenderedOnly({
			path,
			kind,
			heading: title,
			face: embedFace(atlas, permalink, permalinkView(atlas, permalink), language),
			still: permalinkStill(permalink, language),
			canonical: fullAddress(language, `${path}/`),
			credits: basemapCredits(language).map(({ text }) => text),
			version
		})
	};
};
