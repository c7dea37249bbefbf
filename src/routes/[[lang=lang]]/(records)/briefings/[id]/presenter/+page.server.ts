import { briefingEntries, loadPresenter } from '#lib/server/load-briefing.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => briefingEntries();

/** The presenter's window of a briefing. */
export const load: PageServerLoad = async ({ params, parent }) =>
	loadPresenter(params.id, (await parent()).language);
