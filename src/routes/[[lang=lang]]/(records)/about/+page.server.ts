import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { Gathering } from '#lib/server/gathering.ts';
import type { PageServerLoad } from './$types';

/** What the atlas is and rests on: its sources, its outlines, its words. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const atlas = atlasInLanguage(language);
	const { sources, outlines, glossary, transliteration } = atlas.records;
	const records = new Gathering(atlas)
		.addSources(sources.map(({ id }) => id))
		.addOutlines(outlines.map(({ id }) => id))
		.records();
	return { records: { ...records, glossary, ...(transliteration && { transliteration }) } };
};
