import { json } from '@sveltejs/kit';
import { languageParameters } from '#lib/server/record-entries.ts';
import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { basemapCredits } from '#lib/server/basemap.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [...languageParameters()];

/** What the live map of a frame is drawn from: the records in one language. */
export const GET: RequestHandler = ({ params }) => {
	const language = params.lang ?? builtAtlas().atlas.records.settings.languages[0] ?? 'en';
	return json({ records: atlasInLanguage(language).records, credits: basemapCredits(language) });
};
