import { notFoundPage } from '#lib/server/not-found-page.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = (): Response =>
	new Response(notFoundPage(process.env.BASE_PATH ?? ''), { headers: { 'content-type': 'text/html' } });
