import { briefingEntries } from '#lib/server/load-briefing.ts';
import { loadFiles } from '#lib/server/load-handout.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => briefingEntries();

export const load: PageServerLoad = async ({ params, parent }) =>
	loadFiles(params.id, (await parent()).language);
