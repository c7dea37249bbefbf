/** A point of the screen, in CSS pixels. */
export interface ScreenPoint {
	readonly x: number;
	readonly y: number;
}

/** How far a finger must go sideways for a swipe, in CSS pixels. */
const leastWay = 50;

/**
 * Where a finger leads that went from one point to another: on, when it pushes the scene away in the direction of
 * reading, that is, to the left where one reads from left to right.
 * @returns nothing for a way that is short, or that goes up or down
 */
export function swipeOf(
	from: ScreenPoint,
	to: ScreenPoint,
	isRightToLeft: boolean
): 'next' | 'previous' | undefined {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (Math.abs(dx) < leastWay || Math.abs(dx) < Math.abs(dy) * 1.5) return undefined;
	return dx < 0 === isRightToLeft ? 'previous' : 'next';
}
