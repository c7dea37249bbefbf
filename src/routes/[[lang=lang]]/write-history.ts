import type { HistoryStep } from '#lib/state/explore.svelte.ts';

/**
 * Milliseconds for which a view stays as it is until its address is written. Safari refuses an address that is written
 * over a hundred times in 30 seconds, which a date that is stepped through by key would soon come to.
 */
export const untilSettled = 500;

/**
 * Writes an address into the reader's history, as a step to come back to or in place. SvelteKit's own functions
 * make its announcer read the page's title aloud each time, beside the date sentence that says the same; and what
 * they are for, moves between pages without a load, the site does not have. That they should be used is a warning
 * of its development server only, which these calls go round.
 */
export function writeHistory(address: string, step: HistoryStep): void {
	if (step === 'push') History.prototype.pushState.call(history, null, '', address);
	else History.prototype.replaceState.call(history, history.state, '', address);
}

/** The whole address of a view with this query, also before it is written. */
export function addressWith(query: string): string {
	return location.origin + location.pathname + query + location.hash;
}
