import { error } from '@sveltejs/kit';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import { permalinkPictureSvg } from '#lib/server/permalink-picture.ts';
import { builtPermalink, pictureSize, pictureEntries } from '#lib/server/permalinks.ts';
import { pngOf } from '#lib/server/pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => pictureEntries();

/** The picture that stands for a permalink where no frame is shown: cards, newsletters, print. */
export const GET: RequestHandler = async ({ params }) => {
	const language = params.lang ?? builtAtlas().atlas.records.settings.languages[0] ?? 'en';
	const permalink = builtPermalink(params.path.replace(/\.png$/, ''));
	if (!permalink) error(404, `the atlas has no picture "${params.path}"`);
	const png = await pngOf(permalinkPictureSvg(permalink, language, pictureSize), isRightToLeft(language));
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
