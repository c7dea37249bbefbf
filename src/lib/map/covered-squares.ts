/** A rectangle in pixels from the upper left corner of a map. */
export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A square by its middle. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

/** The part of a rectangle that lies on a map; nothing when none does. */
export function partOn(
	{ width: mapWidth, height: mapHeight }: Pick<Rectangle, 'width' | 'height'>,
	{ x, y, width, height }: Rectangle
): Rectangle | undefined {
	const [left, top] = [Math.max(0, x), Math.max(0, y)];
	const part = {
		x: left,
		y: top,
		width: Math.min(mapWidth, x + width) - left,
		height: Math.min(mapHeight, y + height) - top
	};
	return part.width > 0 && part.height > 0 ? part : undefined;
}

/** Whether one rectangle holds another whole. */
export function holds(one: Rectangle, other: Rectangle): boolean {
	return (
		one.x <= other.x &&
		one.y <= other.y &&
		one.x + one.width >= other.x + other.width &&
		one.y + one.height >= other.y + other.height
	);
}

/** The fewest squares in one row that cover a rectangle and nothing else. */
export function coveringSquares({ x, y, width, height }: Rectangle): readonly Square[] {
	const side = Math.min(width, height);
	const count = Math.ceil(Math.max(width, height) / side);
	const step = (extent: number): number => (count > 1 ? (extent - side) / (count - 1) : 0);
	return Array.from({ length: count }, (_, index) => ({
		x: x + side / 2 + index * step(width),
		y: y + side / 2 + index * step(height),
		side
	}));
}
