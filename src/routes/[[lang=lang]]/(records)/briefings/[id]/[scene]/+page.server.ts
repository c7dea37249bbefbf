import { loadScene, sceneEntries } from '#lib/server/load-briefing.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => sceneEntries();

/** One scene of a briefing. */
export const load: PageServerLoad = async ({ params, parent }) =>
	loadScene(params.id, params.scene, (await parent()).language);
