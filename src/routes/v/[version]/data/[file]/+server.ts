import { error } from '@sveltejs/kit';
import { releasedFile, releasedFiles } from '#lib/server/released-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [...releasedFiles()];

/** A file of the data of a release, which stays where it is. */
export const GET: RequestHandler = ({ params }) => {
	const file = releasedFile(params.version, params.file);
	if (!file) error(404, `there is no v/${params.version}/data/${params.file}`);
	return new Response(file.text, { headers: { 'content-type': file.mediaType } });
};
