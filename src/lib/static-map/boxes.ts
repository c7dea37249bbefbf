import type { Pixel } from '#lib/cartography/siege-teeth.ts';

/** A box in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The square round a point. */
export function boxRound([x, y]: Pixel, radius: number): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Whether a box lies within another. */
export function isWithin(box: Box, frame: Box): boolean {
	return (
		box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
	);
}

/** A box moved into another, by as little as goes. */
export function movedInto(frame: Box, box: Box): Box {
	const dx = Math.max(0, frame.left - box.left) - Math.max(0, box.right - frame.right);
	const dy = Math.max(0, frame.top - box.top) - Math.max(0, box.bottom - frame.bottom);
	return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
}

/** Whether a line comes into a box. */
export function isCrossed(box: Box, line: readonly Pixel[]): boolean {
	return line.some((to, at) => comesInto(box, line[Math.max(0, at - 1)]!, to));
}

/** Whether a stretch from one point to another comes into a box: what of it lies between two sides, and the others. */
function comesInto({ left, top, right, bottom }: Box, [x, y]: Pixel, [toX, toY]: Pixel): boolean {
	let [from, to] = [0, 1];
	for (const [start, way, least, most] of [
		[x, toX - x, left, right],
		[y, toY - y, top, bottom]
	] as const) {
		if (way === 0) {
			if (start < least || start > most) return false;
			continue;
		}
		const [one, other] = [(least - start) / way, (most - start) / way];
		from = Math.max(from, Math.min(one, other));
		to = Math.min(to, Math.max(one, other));
	}
	return from <= to;
}

/** Whether two boxes lie over each other. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How far a point lies from a box, 0 within it. */
export function distanceTo({ left, top, right, bottom }: Box, [x, y]: Pixel): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
