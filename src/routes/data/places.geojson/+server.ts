import { placesGeojson } from '#lib/exchange/published-data.ts';
import { builtAtlas } from '#lib/server/atlas.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = (): Response =>
	new Response(JSON.stringify(placesGeojson(builtAtlas().atlas.records)), {
		headers: { 'content-type': 'application/geo+json' }
	});
