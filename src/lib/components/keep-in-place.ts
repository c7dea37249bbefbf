/** Makes a change and scrolls a panel so that something in it stays at its height, though more comes above it. */
export async function keepInPlace(
	panel: Element,
	element: Element,
	change: () => Promise<void>
): Promise<void> {
	const top = element.getBoundingClientRect().top;
	const restore = (): void => void (panel.scrollTop += element.getBoundingClientRect().top - top);
	await change();
	restore();
	// The browser may have moved it, too, to keep in place what it took for the anchor.
	requestAnimationFrame(restore);
}
