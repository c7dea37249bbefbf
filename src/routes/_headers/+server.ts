import { headersFile } from '../../cli/headers.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The headers of the site as a file that several static hosts read. */
export const GET = (): Response => new Response(headersFile(), { headers: { 'content-type': 'text/plain' } });
