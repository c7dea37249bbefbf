import { json } from '@sveltejs/kit';
import { version } from '$app/environment';
import { atlasJson } from '#lib/exchange/published-data.ts';
import { builtAtlas } from '#lib/server/atlas.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = (): Response => json(atlasJson(builtAtlas().atlas.records, version));
