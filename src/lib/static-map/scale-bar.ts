import type { GeoProjection } from 'd3-geo';
import { geoDistance } from 'd3-geo';
import type { Size } from './project-shapes.ts';

/** A length on a map: how long it is in pixels, and in kilometres. */
export interface ScaleBar {
	readonly pixels: number;
	readonly km: number;
}

/** The mean radius of the earth in kilometres. */
const earthKm = 6371;

/**
 * The longest round length, 1, 2 or 5 times a power of ten, that takes at most a part of the map's width.
 * @param part of the width, from 0 to 1
 */
export function scaleBar(projection: GeoProjection, { width, height }: Size, part = 0.2): ScaleBar {
	const most = width * part;
	const middle = [width / 2, height / 2] as const;
	const from = projection.invert?.([middle[0] - most / 2, middle[1]]);
	const to = projection.invert?.([middle[0] + most / 2, middle[1]]);
	const km = from && to ? geoDistance(from, to) * earthKm : 1;
	const power = 10 ** Math.floor(Math.log10(km));
	const round = [5, 2, 1].find((times) => times * power <= km) ?? 1;
	return { pixels: (most * round * power) / km, km: round * power };
}
