import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { Gathering } from '#lib/server/gathering.ts';
import type { PageServerLoad } from './$types';

/** Every passage, with what it names. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const atlas = atlasInLanguage(language);
	return { records: new Gathering(atlas).addPassages(atlas.records.passages).records() };
};
