import type { Attachment } from 'svelte/attachments';

/** How small letters may become, against their usual size. */
const least = 0.65;
/** Pixels by which the last line's descenders may stand out of a tight line: nothing of them is cut. */
const tolerance = 4;

/**
 * Makes the letters of an element smaller, in small steps, until what it holds fits its height: a long text is read
 * whole, and nobody scrolls on a stage. The size stands in `--fitted`, which the element's own style multiplies by.
 */
export const fittedLetters: Attachment<HTMLElement> = (element) => {
	const fit = (): void => {
		for (let size = 1; size >= least; size -= 0.05) {
			element.style.setProperty('--fitted', size.toFixed(2));
			if (element.scrollHeight <= element.clientHeight + tolerance) return;
		}
	};
	const observer = new ResizeObserver(fit);
	const watch = (): void => {
		observer.disconnect();
		for (const part of [element, ...element.children]) observer.observe(part);
	};
	const parts = new MutationObserver(watch);
	parts.observe(element, { childList: true });
	watch();
	return () => {
		observer.disconnect();
		parts.disconnect();
	};
};
