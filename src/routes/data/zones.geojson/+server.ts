import { zonesGeojson } from '#lib/exchange/published-data.ts';
import { builtAtlas } from '#lib/server/atlas.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = (): Response => {
	const { atlas, geometries } = builtAtlas();
	return new Response(JSON.stringify(zonesGeojson(atlas.records, geometries)), {
		headers: { 'content-type': 'application/geo+json' }
	});
};
