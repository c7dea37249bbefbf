import isAlike from 'fast-deep-equal';
import { noFilters, type View } from '#lib/address/view.ts';
import type { ExploreState } from '#lib/state/explore.svelte.ts';

/** What of a view is chosen, each part as text. */
interface Chosen {
	readonly zone?: string | undefined;
	readonly passage?: string | undefined;
	readonly point?: string | undefined;
	readonly filters?: string | undefined;
	readonly range?: string | undefined;
}

/**
 * Makes what brings a choice into sight in a panel: a passage wherever it is chosen; a zone that is chosen outside the
 * panel, as by the search; what was filtered otherwise than among the filters and the passages themselves, and a range
 * that was typed outside the panel. It gets the focus where the panel is a low sheet in which it would lie far below,
 * and where what was pressed in the panel goes out of sight. A point comes into sight by itself once it is answered.
 * What an address says takes no focus.
 * @returns a function to be told of each view, which says whether something was chosen that is to be read
 */
export function choiceRevealer(): (
	panel: HTMLElement,
	explore: Pick<ExploreState, 'view' | 'isOfAddress'>,
	isLow: boolean
) => boolean {
	let before: Chosen | undefined;
	return (panel, { view, isOfAddress }, isLow) => {
		const chosen = chosenIn(view);
		const isNew = (part: keyof Chosen): boolean =>
			chosen[part] !== undefined && chosen[part] !== before?.[part];
		const pressed = document.activeElement;
		const isPressedInside = panel.contains(pressed);
		const isFilteredAnew = isNew('filters') && !pressed?.closest('.filters, .passages');
		const isRangeTyped = isNew('range') && !isPressedInside && pressed instanceof HTMLInputElement;
		if (isNew('passage')) bringIntoSight(panel, panel.querySelector(`[id="${view.passage}"]`));
		else if (!isOfAddress && (isFilteredAnew || isRangeTyped))
			revealPart(panel, '#filters-heading', isLow || isPressedInside);
		else if (!isOfAddress && isNew('zone') && !isNew('point') && (isLow || !isPressedInside))
			revealPart(panel, '#zone-heading', isLow);
		before = chosen;
		return isNew('zone') || isNew('passage') || isNew('point') || isFilteredAnew || isRangeTyped;
	};
}

function chosenIn({ zone, passage, point, filters, time }: View): Chosen {
	return {
		zone,
		passage,
		point: point?.join(),
		filters: isAlike(filters, noFilters) ? undefined : JSON.stringify(filters),
		range: time.kind === 'range' ? `${time.from} ${time.to}` : undefined
	};
}

/** Scrolls a panel to the part under a heading, which gets the focus unless it is to stay where it is. */
export function revealPart(panel: HTMLElement, selector: string, takesFocus = true): void {
	const heading = panel.querySelector<HTMLElement>(selector);
	bringIntoSight(panel, heading?.closest('section') ?? null, 'start');
	if (takesFocus) heading?.focus({ preventScroll: true });
}

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
