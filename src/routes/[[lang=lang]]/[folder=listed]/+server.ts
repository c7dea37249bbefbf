import { redirect } from '@sveltejs/kit';
import { indexFolders, whereListed } from '#lib/address/where-listed.ts';
import { languageParameters } from '#lib/server/record-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	languageParameters().flatMap((language) => indexFolders.map((folder) => ({ ...language, folder })));

/** Leads from a folder that has no page of its own to the page that lists what lies in it. */
export const GET: RequestHandler = ({ params }) => redirect(308, `../${whereListed(params.folder)}`);
