import { geoArea, geoMercator, geoStream, type GeoProjection } from 'd3-geo';
import type { Geometry, MultiLineString, Polygon, Position } from 'geojson';
import { insetBy, type Insets } from '#lib/cartography/frame-plate.ts';
import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';

/** How large a drawing is, in its own pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A shape in pixels: rings of areas (closed), lines, and points. */
export interface Shape {
	readonly rings: readonly (readonly Pixel[])[];
	readonly lines: readonly (readonly Pixel[])[];
	readonly points: readonly Pixel[];
}

/** How far beyond the edge of the drawing shapes are kept, so that their cut sides are not seen. */
const bleed = 24;

/**
 * Web Mercator, as on the live map, in which an extent is seen whole and in the middle.
 * @param padding pixels left free round the extent
 */
export function projectionTo(
	extent: BoundingBox,
	{ width, height }: Size,
	padding: number | Insets
): GeoProjection {
	const { top, right, bottom, left } = typeof padding === 'number' ? insetBy(padding) : padding;
	const [west, south, east, north] = extent;
	const corners = {
		type: 'MultiPoint' as const,
		coordinates: [
			[west, south],
			[east, north]
		]
	};
	const inner: [[number, number], [number, number]] = [
		[left, top],
		[width - right, height - bottom]
	];
	return geoMercator()
		.fitExtent(inner, corners)
		.clipExtent([
			[-bleed, -bleed],
			[width + bleed, height + bleed]
		])
		.precision(0);
}

/** MapLibre's zoom of a projection: 0 where the world is 512 pixels wide. */
export function zoomOf(projection: GeoProjection): number {
	return Math.log2((projection.scale() * 2 * Math.PI) / 512);
}

/** A shape as it stands in the drawing, less what lies outside it. Areas may be wound either way. */
export function projectShape(geometry: Geometry, projection: GeoProjection): Shape {
	const rings: Pixel[][] = [];
	const lines: Pixel[][] = [];
	const points: Pixel[] = [];
	let current: Pixel[] | undefined;
	let isArea = false;
	const sink = {
		point(x: number, y: number) {
			(current ?? points).push([x, y]);
		},
		lineStart() {
			current = [];
		},
		lineEnd() {
			if (current && current.length > 1) (isArea ? rings : lines).push(isArea ? closed(current) : current);
			current = undefined;
		},
		polygonStart() {
			isArea = true;
		},
		polygonEnd() {
			isArea = false;
		},
		sphere() {}
	};
	geoStream(woundForSphere(geometry), projection.stream(sink));
	return { rings, lines, points };
}

/** The rings of an area as lines. */
export function edgeOf(geometry: Geometry): MultiLineString {
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	return { type: 'MultiLineString', coordinates: polygons.flat() };
}

/**
 * On the sphere a ring wound the other way holds all the rest of the world: d3-geo wants outer rings clockwise,
 * RFC 7946 the reverse. A polygon of more than half the world is one wound the RFC's way.
 */
function woundForSphere(geometry: Geometry): Geometry {
	if (geometry.type === 'Polygon') return { ...geometry, coordinates: wound(geometry.coordinates) };
	if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(wound) };
	return geometry;
}

function wound(rings: Position[][]): Position[][] {
	const polygon: Polygon = { type: 'Polygon', coordinates: rings };
	return geoArea(polygon) > 2 * Math.PI ? rings.map((ring) => ring.toReversed()) : rings;
}

function closed(ring: Pixel[]): Pixel[] {
	const [first, last] = [ring[0]!, ring.at(-1)!];
	return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}
