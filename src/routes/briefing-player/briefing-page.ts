/**
 * The script of a briefing's pages: it fetches the stage and puts it in the place of the page to read, which stays
 * where the stage cannot be had.
 */
const page = document.querySelector<HTMLElement>('[data-briefing]')!;

import('./live-briefing.ts')
	.then(({ startBriefing }) => startBriefing(page))
	.catch(() => document.body.toggleAttribute('data-plain', true));

export {};
