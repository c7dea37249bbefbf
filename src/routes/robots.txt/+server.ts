import { siteRoot } from '#lib/server/page-address.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Everything may be read; where the list of pages is. It counts at the root of a host only. */
export const GET = (): Response =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteRoot()}sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain' }
	});
