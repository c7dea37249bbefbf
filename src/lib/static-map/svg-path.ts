import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import type { Shape } from './project-shapes.ts';

/**
 * The `d` of a shape's rings and lines, simplified to what can be seen, in relative steps of a tenth of a pixel.
 * @param tolerance how far the drawn line may stray, in pixels
 * @param leastArea rings of less than so many square pixels are left out
 */
export function pathOf({ rings, lines }: Shape, tolerance: number, leastArea = 0): string {
	const areas = rings
		.filter((ring) => leastArea === 0 || Math.abs(areaOf(ring)) >= leastArea)
		.map((ring) => steps(simplifyRing(ring, tolerance).slice(0, -1)))
		.filter((d) => d !== '')
		.map((d) => `${d}z`);
	return [...areas, ...lines.map((line) => steps(simplifyLine(line, tolerance)))].join('');
}

/** The `d` of closed polygons of few points, such as teeth. */
export function polygonsPath(polygons: readonly (readonly Pixel[])[]): string {
	return polygons.map((polygon) => `${steps(polygon)}z`).join('');
}

/**
 * A line with the points that matter (D. H. Douglas and T. K. Peucker, 1973): none that is left out lies
 * farther than `tolerance` from the line that is kept. Its ends stay.
 */
export function simplifyLine(line: readonly Pixel[], tolerance: number): readonly Pixel[] {
	const last = line.length - 1;
	if (last < 2) return line;
	const isKept = new Uint8Array(line.length);
	isKept[0] = isKept[last] = 1;
	const open: [number, number][] = [[0, last]];
	for (let stretch = open.pop(); stretch; stretch = open.pop()) {
		const [from, to] = stretch;
		let [farthest, distance] = [-1, tolerance];
		for (let at = from + 1; at < to; at++) {
			const off = distanceTo(line[at]!, line[from]!, line[to]!);
			if (off > distance) [farthest, distance] = [at, off];
		}
		if (farthest < 0) continue;
		isKept[farthest] = 1;
		open.push([from, farthest], [farthest, to]);
	}
	return line.filter((_, at) => isKept[at]);
}

/** The same of a ring, which is cut in two at the point farthest from its first one, since its ends are the same. */
export function simplifyRing(ring: readonly Pixel[], tolerance: number): readonly Pixel[] {
	const [first] = ring;
	if (!first || ring.length < 5) return ring;
	let [farthest, distance] = [0, 0];
	for (const [at, point] of ring.entries()) {
		const off = Math.hypot(point[0] - first[0], point[1] - first[1]);
		if (off > distance) [farthest, distance] = [at, off];
	}
	const there = simplifyLine(ring.slice(0, farthest + 1), tolerance);
	const back = simplifyLine(ring.slice(farthest), tolerance);
	return [...there, ...back.slice(1)];
}

function distanceTo([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function steps(points: readonly Pixel[]): string {
	let [x, y] = [0, 0];
	let d = '';
	let isFirst = true;
	for (const point of points) {
		const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
		const [dx, dy] = [nextX - x, nextY - y];
		if (!isFirst && dx === 0 && dy === 0) continue;
		d += (isFirst ? 'M' : 'l') + pair(dx / 10, dy / 10);
		[x, y, isFirst] = [nextX, nextY, false];
	}
	return d;
}

/** Two numbers as short as SVG allows: no zero before the point, no space before a minus. */
function pair(x: number, y: number): string {
	const second = short(y);
	return short(x) + (second.startsWith('-') ? '' : ' ') + second;
}

const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** The area of a ring in square pixels, with its sign. */
function areaOf(ring: readonly Pixel[]): number {
	let sum = 0;
	for (let at = 1; at < ring.length; at++) {
		sum += ring[at - 1]![0] * ring[at]![1] - ring[at]![0] * ring[at - 1]![1];
	}
	return sum / 2;
}
