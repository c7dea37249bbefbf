/**
 * Whether a key is for what has the focus, and not for the presentation: every key for a field and what is chosen
 * from, Enter and Space for a button or link, which is pressed by them.
 */
export function isKeyOfElement({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]')) return true;
	return (key === 'Enter' || key === ' ') && target.closest('button, a[href], input, summary') !== null;
}

/** Whether a press is on the empty stage: on no link, button or map, and not where words are being marked. */
export function isPressOnEmpty({ target, button }: MouseEvent): boolean {
	if (button !== 0 || !(target instanceof Element)) return false;
	if (target.closest('a, button, input, select, summary, dialog, .maplibregl-ctrl, [data-map]')) return false;
	return getSelection()?.isCollapsed !== false;
}

/** Fills the screen with the page, or gives the screen back. A browser may refuse. */
export function toggleFullScreen(): void {
	if (document.fullscreenElement) void document.exitFullscreen();
	else void document.documentElement.requestFullscreen?.().catch(() => {});
}
