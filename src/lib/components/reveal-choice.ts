/** What of a view is chosen, as ids; a point as text. */
export interface Chosen {
	readonly zone?: string | undefined;
	readonly passage?: string | undefined;
	readonly point?: string | undefined;
}

/**
 * Makes what brings a choice into sight in a panel: a passage wherever it is chosen; a zone that is chosen outside the
 * panel, as by the search, and with the focus where the panel is a low sheet in which it would lie far below. A point comes into sight by itself once it is answered.
 * What an address says takes no focus.
 */
export function choiceRevealer(): (panel: HTMLElement, chosen: Chosen, isLow: boolean) => void {
	let before: Chosen | undefined;
	return (panel, chosen, isLow) => {
		const isNew = (part: keyof Chosen): boolean =>
			chosen[part] !== undefined && chosen[part] !== before?.[part];
		if (isNew('passage')) bringIntoSight(panel, panel.querySelector(`[id="${chosen.passage}"]`));
		else if (hasReaderActed() && isNew('zone') && !isNew('point')) {
			const heading = panel.querySelector<HTMLElement>('#zone-heading');
			if (isLow || !panel.contains(document.activeElement)) bringIntoSight(panel, heading, 'start');
			if (isLow) heading?.focus({ preventScroll: true });
		}
		before = chosen;
	};
}

/** Whether the reader pressed anything yet: before, what is chosen comes from the address. */
const hasReaderActed = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

/**
 * Scrolls a panel, and nothing round it, as `scrollIntoView` would scroll all.
 * @param block `nearest` leaves alone what is in sight
 */
export function bringIntoSight(
	panel: HTMLElement,
	element: Element | null,
	block: 'nearest' | 'start' = 'nearest'
): void {
	if (!element) return;
	const [around, own] = [panel.getBoundingClientRect(), element.getBoundingClientRect()];
	const above = own.top - around.top;
	const isInSight = above >= 0 && own.bottom <= around.bottom;
	if (block === 'nearest' && isInSight) return;
	panel.scrollTop += above - 8;
}
