import { error } from '@sveltejs/kit';
import { publishedFile, publishedNames } from '#lib/server/published-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => publishedNames.map((file) => ({ file }));

/** A file in which the atlas is given out. */
export const GET: RequestHandler = ({ params }) => {
	const file = publishedFile(params.file);
	if (!file) error(404, `there is no data/${params.file}`);
	return new Response(file.text, { headers: { 'content-type': file.mediaType } });
};
