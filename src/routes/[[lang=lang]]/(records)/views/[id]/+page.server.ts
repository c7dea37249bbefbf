import { error } from '@sveltejs/kit';
import { builtAtlas } from '#lib/server/atlas.ts';
import { languageParameters } from '#lib/server/record-entries.ts';
import { loadView } from '#lib/server/load-view.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languageParameters().flatMap((language) =>
		builtAtlas().atlas.records.settings.presetViews.map(({ id }) => ({ ...language, id }))
	);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { language } = await parent();
	const view = loadView(params.id, language);
	if (!view) error(404, `the atlas has no view "${params.id}"`);
	return view;
};
