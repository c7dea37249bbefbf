import { json } from '@sveltejs/kit';
import { namesEverywhere } from '#lib/search/names-everywhere.ts';
import { builtAtlas } from '#lib/server/atlas.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What records are called in all languages, for the search of a page that holds the words of one. */
export const GET = () => json(namesEverywhere(builtAtlas().atlas));
