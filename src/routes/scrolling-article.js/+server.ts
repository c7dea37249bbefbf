import code from '#lib/embed/scrolling-article.js?raw';

export const prerender = true;
export const trailingSlash = 'never';

/** The script of an article whose paragraphs drive the map, as it is shown there to be copied. */
export const GET = (): Response => new Response(code, { headers: { 'content-type': 'text/javascript' } });
