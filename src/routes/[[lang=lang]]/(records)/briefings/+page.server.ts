import { loadBriefings } from '#lib/server/load-briefing.ts';
import type { PageServerLoad } from './$types';

/** The ready-made briefings. */
export const load: PageServerLoad = async ({ parent }) => loadBriefings((await parent()).language);
