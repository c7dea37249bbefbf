import type { EdgeKind } from '#lib/domain/outline.ts';
import type { DrawnOutline, MapView } from './map-view.ts';
import { fillStrength } from './marks.ts';
import { sideAt } from './outline-size.ts';
import type { FillKind } from './patterns.ts';

/**
 * How an outline is drawn, as the state of its feature. The layers of the zones read it: what changes with the date is
 * no part of a tile, so that none has to be made anew.
 */
export interface OutlineState {
	readonly fill: FillKind;
	/** The part of a fill's strength that it has. */
	readonly fillStrength: number;
	readonly line: EdgeKind | 'none';
	readonly lineStrength: number;
	/** The width of a line in CSS pixels. */
	readonly width: number;
	/** The width that a faded edge is to have, in CSS pixels. */
	readonly blur: number;
	/** The width for which the outline has room, in CSS pixels at zoom 0; it doubles with each zoom. */
	readonly room: number;
}

/** The state of an outline that a view does not draw. */
export const undrawn = { fill: 'none', line: 'none' } as const satisfies Partial<OutlineState>;

/** How each outline of a view is drawn, by its id. */
export function outlineStates({ outlines }: MapView): ReadonlyMap<string, OutlineState> {
	return new Map(outlines.map((outline) => [outline.outline, stateOf(outline)]));
}

function stateOf(outline: DrawnOutline): OutlineState {
	const { mark, certainty, rank } = outline;
	const isNeutral = mark.ink === 'neutral';
	const width = widthOf(outline);
	return {
		fill: mark.fill,
		// Less beside the main zones, and where the status only may hold.
		fillStrength: (rank === 'beside' ? 0.7 : 1) * fillStrength(certainty),
		line: mark.line,
		lineStrength: mark.strength === 'half' ? 0.5 : 1,
		width,
		// On a rim narrow enough for its teeth to be seen.
		blur: isNeutral ? 4.5 : 3 + width * 3,
		room: sideAt(outline, 0) * 0.12
	};
}

function widthOf({ role, rank, isSelected }: DrawnOutline): number {
	return role === 'reading' ? 1.25 : isSelected ? 3 : rank === 'beside' ? 1.5 : 2;
}
