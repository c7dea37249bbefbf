import type { Attachment } from 'svelte/attachments';

/** Pixels by which the last line's descenders may stand out of a tight line: nothing of them is cut. */
const tolerance = 4;

/** Whether an element holds more than its height shows. */
const isOver = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight + tolerance;

/**
 * Makes the letters of an element smaller, in small steps, until what it holds fits its height: a long text is read
 * whole, and nobody scrolls on a stage. The size stands in `--fitted`, which the element's own style multiplies by. A
 * text that is too long even so, in the part of class `text`, ends with an ellipsis where its room ends (`--lines`).
 * @param least how small letters may become, against their usual size
 * @returns whether all of it is shown
 */
export function fitLetters(element: HTMLElement, least: number): boolean {
	const text = element.querySelector<HTMLElement>('.text');
	text?.style.removeProperty('--lines');
	for (let size = 1; size >= least - 0.001; size -= 0.05) {
		element.style.setProperty('--fitted', size.toFixed(2));
		if (!isOver(element)) return true;
	}
	if (text) {
		const line = parseFloat(getComputedStyle(text).lineHeight);
		const room = text.clientHeight - (element.scrollHeight - element.clientHeight);
		text.style.setProperty('--lines', String(Math.max(1, Math.floor((room + tolerance) / line))));
	}
	return false;
}

/**
 * Keeps the letters of an element fitted to its height.
 * @param least as `fitLetters` takes it
 * @param onshort told when not all of it is shown
 */
export function fittedLetters(least: number, onshort?: () => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new ResizeObserver(() => {
			if (!fitLetters(element, least)) onshort?.();
		});
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
}
