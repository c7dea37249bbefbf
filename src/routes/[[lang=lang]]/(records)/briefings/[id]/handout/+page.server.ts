import { briefingEntries } from '#lib/server/load-briefing.ts';
import { loadHandout } from '#lib/server/load-handout.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => briefingEntries();

export const load: PageServerLoad = async ({ params, parent }) =>
	loadHandout(params.id, (await parent()).language);
