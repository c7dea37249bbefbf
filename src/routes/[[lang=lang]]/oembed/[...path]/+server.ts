import { error, json } from '@sveltejs/kit';
import { permalinkPath } from '#lib/embed/permalink.ts';
import { oembedReply } from '#lib/embed/oembed.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import {
	builtPermalink,
	fullAddress,
	permalinkCard,
	permalinkEntries,
	pictureSize
} from '#lib/server/permalinks.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => permalinkEntries('.json');

/** The oEmbed reply of a permalink. A static file, which takes no notice of what a host appends. */
export const GET: RequestHandler = ({ params }) => {
	const language = params.lang ?? builtAtlas().atlas.records.settings.languages[0] ?? 'en';
	const permalink = builtPermalink(params.path.replace(/\.json$/, ''));
	if (!permalink) error(404, `the atlas has no permalink "${params.path}"`);
	const card = permalinkCard(permalink, language);
	return json(
		oembedReply({
			...card,
			frame: fullAddress(language, `embed/${permalinkPath(permalink)}/`),
			home: fullAddress(language, ''),
			pictureSize
		})
	);
};
