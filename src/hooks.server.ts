import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/i18n/locale.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import { frameThemeScript } from './cli/frame-theme.js';

let lastTurn = Promise.resolve();

/**
 * Does a piece of work after all that were begun before it. Pages are rendered one at a time: while one is, the
 * path to the root that SvelteKit keeps for it is read by whatever begins beside it, whose links then lead astray
 * (Kit 2.70, `render_response`: `paths.base` is taken as the start of the next page's own path).
 */
async function inTurn<Made>(work: () => Made | Promise<Made>): Promise<Made> {
	const before = lastTurn;
	let end = (): void => undefined;
	lastTurn = new Promise((resolve) => (end = resolve));
	await before;
	try {
		return await work();
	} finally {
		end();
	}
}

/** Writes language and direction into the served HTML; a frame in another page is light unless its address says. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang ?? builtAtlas().atlas.records.settings.languages[0] ?? 'en';
	const isFrame = event.route.id?.includes('/embed/') ?? false;
	const inFrame = (html: string): string =>
		html
			.replace('<html ', '<html data-theme="light" ')
			.replace('</title>', `</title><script>${frameThemeScript}</script>`);
	const respond = (): Response | Promise<Response> =>
		resolve(event, {
			transformPageChunk: ({ html }) => {
				const page = html.replace('%lang%', language).replace('%dir%', directionOf(language));
				return isFrame ? inFrame(page) : page;
			}
		});
	const isDrawn = event.route.id?.includes('/pictures/') ?? false;
	return isDrawn || event.isSubRequest ? respond() : inTurn(respond);
};
