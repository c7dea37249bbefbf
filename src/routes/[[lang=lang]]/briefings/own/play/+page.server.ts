import { languageParameters } from '#lib/server/record-entries.ts';
import { builtVersion } from '#lib/server/release.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links here without script, so that every language is named. */
export const entries: EntryGenerator = () => [...languageParameters()];

/** One page plays every briefing of one's own: which one, the address says behind its hash. */
export const load: PageServerLoad = () => ({ version: builtVersion() });
