import { createHash } from 'node:crypto';

/**
 * Gives a page for a frame the theme that its address names before anything of it is painted. It stands in the
 * page itself: a file would be waited for, and the frame would begin light.
 */
export const frameThemeScript =
	"if(new URLSearchParams(location.search).get('theme')==='dark')document.documentElement.dataset.theme='dark'";

/** The script by its hash, as the policy of the pages allows it. */
export const frameThemeHash = /** @type {`sha256-${string}`} */ (
	`sha256-${createHash('sha256').update(frameThemeScript).digest('base64')}`
);
