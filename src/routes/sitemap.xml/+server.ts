import { sitemap } from '#lib/server/sitemap.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = (): Response =>
	new Response(sitemap(), { headers: { 'content-type': 'application/xml' } });
