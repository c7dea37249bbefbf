import { error } from '@sveltejs/kit';
import { builtAtlas } from '#lib/server/atlas.ts';
import { languageParameters } from '#lib/server/record-entries.ts';
import { builtPermalink, permalinkMapSvg } from '#lib/server/permalinks.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	languageParameters().flatMap((language) =>
		builtAtlas().atlas.records.settings.presetViews.map(({ id }) => ({ ...language, id }))
	);

/** A view that the atlas gives a name of its own, and the way into it. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const { language } = await parent();
	const preset = builtAtlas().atlas.records.settings.presetViews.find(({ id }) => id === params.id);
	const permalink = builtPermalink(`views/${params.id}`);
	if (!preset || !permalink) error(404, `the atlas has no view "${params.id}"`);
	return { preset, svg: permalinkMapSvg(permalink, language, { width: 900, height: 560 }) };
};
