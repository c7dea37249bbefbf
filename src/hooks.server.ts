import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/i18n/locale.ts';
import { builtAtlas } from '#lib/server/atlas.ts';

/** Writes language and direction into the served HTML. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang ?? builtAtlas().atlas.records.settings.languages[0] ?? 'en';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%dir%', directionOf(language))
	});
};
