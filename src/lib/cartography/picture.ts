import { channelsOf } from './colour-difference.ts';

/** A picture as MapLibre takes it: rows of red, green, blue and opacity, each from 0 to 255. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

/** How far a shape covers the pixel round a point, from 0 to 1. */
export type Cover = (x: number, y: number) => number;

/** A shape in one colour, `#rrggbb`. */
export interface Coat {
	readonly colour: string;
	readonly cover: Cover;
}

/**
 * Paints shapes one over the other on nothing.
 * @param width in pixels of the picture
 * @param height in pixels of the picture
 * @param coats the lowest first
 */
export function paintPicture(width: number, height: number, coats: readonly Coat[]): Picture {
	const data = new Uint8ClampedArray(width * height * 4);
	const paints = coats.map(({ colour, cover }) => ({ channels: channelsOf(colour), cover }));
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			let [red, green, blue, opacity] = [0, 0, 0, 0];
			for (const { channels, cover } of paints) {
				const over = cover(x + 0.5, y + 0.5);
				const whole = over + opacity * (1 - over);
				const mix = (upper: number, lower: number): number =>
					whole === 0 ? upper : (upper * over + lower * opacity * (1 - over)) / whole;
				red = mix(channels[0], red);
				green = mix(channels[1], green);
				blue = mix(channels[2], blue);
				opacity = whole;
			}
			data.set([red, green, blue, Math.round(opacity * 255)], (y * width + x) * 4);
		}
	}
	return { width, height, data };
}

/** A stroke with round ends; a dot when it ends where it begins. */
export function strokeCover(
	from: readonly [x: number, y: number],
	to: readonly [x: number, y: number],
	width: number
): Cover {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = dx * dx + dy * dy;
	return (x, y) => {
		const reached = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
		const along = Math.min(1, Math.max(0, reached));
		return smooth(width / 2 - Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy));
	};
}

/** A ring, or a disc when it is as wide as its radius; `softness` pixels fade towards the middle. */
export function ringCover(
	centre: readonly [x: number, y: number],
	radius: number,
	width: number,
	softness = 0
): Cover {
	return (x, y) => {
		const distance = Math.hypot(x - centre[0], y - centre[1]);
		const inner = (distance - (radius - width)) / Math.max(1, softness) + 0.5;
		return Math.min(smooth(radius - distance), width >= radius ? 1 : clamped(inner));
	};
}

/** The union of shapes. */
export function anyCover(covers: readonly Cover[]): Cover {
	return (x, y) => Math.max(0, ...covers.map((cover) => cover(x, y)));
}

/** The part of a shape that lies within another. */
export function withinCover(cover: Cover, within: Cover): Cover {
	return (x, y) => Math.min(cover(x, y), within(x, y));
}

/** How far an edge at a distance of so many pixels covers a pixel: one pixel wide from none to all. */
const smooth = (inside: number): number => clamped(inside + 0.5);
const clamped = (value: number): number => Math.min(1, Math.max(0, value));
