import { error } from '@sveltejs/kit';
import { citationFormats, isCitable } from '#lib/exchange/citation-formats.ts';
import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import { citationResponse } from '#lib/server/citation-response.ts';
import { citedItems } from '#lib/server/page-citation.ts';
import { formerIds, recordEntries } from '#lib/server/record-entries.ts';
import { describeRecord } from '#lib/server/record-head.ts';
import { listOfKind, pageKinds } from '#lib/server/records-around.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const citable = pageKinds.filter((kind) => isCitable(listOfKind[kind]));

export const entries: EntryGenerator = () =>
	citable.flatMap((kind) =>
		recordEntries(kind)
			.filter(({ id }) => !formerIds(kind).includes(id))
			.flatMap((entry) => citationFormats.map((format) => ({ ...entry, folder: listOfKind[kind], format })))
	);

/** The citation of a record's page, with that of the publication that it retells. */
export const GET: RequestHandler = ({ params }) => {
	const language = params.lang ?? builtAtlas().atlas.records.settings.languages[0] ?? 'en';
	const kind = citable.find((one) => listOfKind[one] === params.folder);
	const atlas = atlasInLanguage(language);
	if (!kind || !atlas.records[listOfKind[kind]].some(({ id }) => id === params.id))
		error(404, `the atlas has no ${params.folder}/${params.id}`);
	return citationResponse(
		citedItems(describeRecord(atlas, kind, params.id, language), language),
		params.format
	);
};
