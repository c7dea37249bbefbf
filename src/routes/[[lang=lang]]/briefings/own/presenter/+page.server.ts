import { languageParameters } from '#lib/server/record-entries.ts';
import type { EntryGenerator } from './$types';

/** No page links here without script, so that every language is named. */
export const entries: EntryGenerator = () => [...languageParameters()];
