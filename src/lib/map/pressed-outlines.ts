import type { Position } from '#lib/cartography/map-view.ts';

/** A name or a round mark near a press. */
export interface MarkNear {
	readonly outline: string;
	/** Where it stands, in degrees. */
	readonly position: Position;
	/** Whether it is a round mark, which stands for an outline too small to be seen, and the press is on it. */
	readonly isOn: boolean;
	/** From the press to its middle, in pixels. */
	readonly distance: number;
}

/** The outlines that a press means, the most likely first, and the point that it asks about. */
export interface PressedOutlines {
	readonly outlines: readonly string[];
	/** Where the outline that comes first lies, when the press is not in it but on its name or round mark. */
	readonly position: Position | undefined;
}

/**
 * Finds what a press means: first the round mark that is pressed, by its middle; then the outlines that hold the
 * point; only then a name or a mark that is merely near.
 * @param under the outlines that hold the point, the smallest first
 */
export function pressedOutlines(marks: readonly MarkNear[], under: readonly string[]): PressedOutlines {
	const near = marks.toSorted((a, b) => a.distance - b.distance);
	const pressed = near.filter(({ isOn }) => isOn).slice(0, 1);
	const outlines = [...new Set([...pressed.map(idOf), ...under, ...near.map(idOf)])];
	const [first] = outlines;
	const isHeld = first !== undefined && under.includes(first);
	return { outlines, position: isHeld ? undefined : near.find(({ outline }) => outline === first)?.position };
}

const idOf = ({ outline }: MarkNear): string => outline;
