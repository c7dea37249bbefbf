import { atlasOrigin } from '#lib/server/load-handout.ts';
import { languageParameters } from '#lib/server/record-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links here without script, so that every language is named. */
export const entries: EntryGenerator = () => [...languageParameters()];

/** One page is the handout of every briefing of one's own: of which one, the address says behind its hash. */
export const load: PageServerLoad = async ({ parent }) => ({
	origin: atlasOrigin((await parent()).language)
});
