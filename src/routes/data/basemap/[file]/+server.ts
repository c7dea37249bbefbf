import { basemapFiles, basemapText } from '#lib/server/basemap.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => basemapFiles().map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) =>
	new Response(basemapText(params.file), { headers: { 'content-type': 'application/geo+json' } });
