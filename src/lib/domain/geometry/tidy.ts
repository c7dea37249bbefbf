import type { Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';

/** The most decimals of a degree that the atlas writes: about one metre. */
export const mostDigits = 5;

/**
 * Brings a geometry into the form that the atlas's files have (RFC 7946): rounded, vertices that fell together
 * dropped, rings closed, outer rings anticlockwise and holes clockwise, nothing degenerate left.
 * @param digits decimals of a degree
 * @returns a new geometry of the same kind; a polygon whose outer ring collapsed is left out of a MultiPolygon
 * @throws RangeError when nothing is left of a polygon or line
 */
export function tidyGeometry<G extends Geometry>(geometry: G, digits: number = mostDigits): G {
	return tidy(geometry, digits) as G;
}

function tidy(geometry: Geometry, digits: number): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { ...geometry, coordinates: roundPosition(geometry.coordinates, digits) };
		case 'MultiPoint':
			return { ...geometry, coordinates: geometry.coordinates.map((at) => roundPosition(at, digits)) };
		case 'LineString':
			return tidyLine(geometry, digits);
		case 'MultiLineString':
			return {
				...geometry,
				coordinates: geometry.coordinates
					.map((line) => roundLine(line, digits))
					.filter((line) => line.length > 1)
			};
		case 'Polygon':
			return tidyPolygon(geometry, digits);
		case 'MultiPolygon':
			return tidyMultiPolygon(geometry, digits);
		case 'GeometryCollection':
			return { ...geometry, geometries: geometry.geometries.map((part) => tidy(part, digits)) };
	}
}

/** Rounds a position to some decimals of a degree; heights are dropped. */
export function roundPosition(at: Position, digits: number = mostDigits): Position {
	const factor = 10 ** digits;
	return [Math.round(at[0]! * factor) / factor, Math.round(at[1]! * factor) / factor];
}

function roundLine(line: readonly Position[], digits: number): Position[] {
	const rounded = line.map((at) => roundPosition(at, digits));
	return rounded.filter((at, i) => i === 0 || at[0] !== rounded[i - 1]![0] || at[1] !== rounded[i - 1]![1]);
}

function tidyLine(line: LineString, digits: number): LineString {
	const coordinates = roundLine(line.coordinates, digits);
	if (coordinates.length < 2) throw new RangeError('The line has no length once it is rounded');
	return { type: 'LineString', coordinates };
}

function tidyPolygon(polygon: Polygon, digits: number): Polygon {
	const coordinates = tidyRings(polygon.coordinates, digits);
	if (!coordinates) throw new RangeError('The polygon has no area once it is rounded');
	return { type: 'Polygon', coordinates };
}

function tidyMultiPolygon(multi: MultiPolygon, digits: number): MultiPolygon | Polygon {
	const coordinates = multi.coordinates.flatMap((rings) => {
		const tidied = tidyRings(rings, digits);
		return tidied ? [tidied] : [];
	});
	if (coordinates.length === 0) throw new RangeError('The polygons have no area once they are rounded');
	return { type: 'MultiPolygon', coordinates };
}

function tidyRings(rings: readonly Position[][], digits: number): Position[][] | undefined {
	const [outer, ...holes] = rings.map((ring) => tidyRing(ring, digits));
	if (!outer) return undefined;
	return [wind(outer, true), ...holes.flatMap((hole) => (hole ? [wind(hole, false)] : []))];
}

function tidyRing(ring: readonly Position[], digits: number): Position[] | undefined {
	const rounded = roundLine(ring, digits);
	const [first] = rounded;
	const last = rounded.at(-1);
	if (!first || !last) return undefined;
	if (first[0] !== last[0] || first[1] !== last[1]) rounded.push(first);
	return rounded.length >= 4 && signedArea(rounded) !== 0 ? rounded : undefined;
}

function wind(ring: Position[], anticlockwise: boolean): Position[] {
	return signedArea(ring) > 0 === anticlockwise ? ring : [...ring].reverse();
}

/** Twice the planar area of a closed ring in square degrees; positive when it runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!;
		return sum + x! * nextY! - nextX! * y!;
	}, 0);
}
