import { briefingEntries, loadScene } from '#lib/server/load-briefing.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => briefingEntries();

/** A briefing, beginning with its first scene. */
export const load: PageServerLoad = async ({ params, parent }) =>
	loadScene(params.id, undefined, (await parent()).language);
