import { citationFormats } from '#lib/exchange/citation-formats.ts';
import { inLanguage } from '#lib/domain/text.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import { citationResponse } from '#lib/server/citation-response.ts';
import { citedItems } from '#lib/server/page-citation.ts';
import { languageParameters } from '#lib/server/record-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	languageParameters().flatMap((entry) => citationFormats.map((format) => ({ ...entry, format })));

/** The citation of the atlas as a whole. */
export const GET: RequestHandler = ({ params }) => {
	const { settings } = builtAtlas().atlas.records;
	const language = params.lang ?? settings.languages[0] ?? 'en';
	const title = inLanguage(settings.title, language);
	return citationResponse(citedItems({ path: '', title }, language), params.format);
};
