import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/i18n/locale.ts';
import { builtAtlas } from '#lib/server/atlas.ts';

/** Writes language and direction into the served HTML; a frame in another page is light unless its address says. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang ?? builtAtlas().atlas.records.settings.languages[0] ?? 'en';
	const isFrame = event.route.id?.includes('/embed/') ?? false;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('"%dir%"', `"${directionOf(language)}"${isFrame ? ' data-theme="light"' : ''}`)
	});
};
