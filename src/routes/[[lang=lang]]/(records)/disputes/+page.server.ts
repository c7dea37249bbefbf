import { atlasInLanguage } from '#lib/server/atlas-in-language.ts';
import { Gathering } from '#lib/server/gathering.ts';
import type { PageServerLoad } from './$types';

/** Every dispute, with its sides. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const atlas = atlasInLanguage(language);
	return { records: new Gathering(atlas).addDisputes(atlas.records.disputes).records() };
};
