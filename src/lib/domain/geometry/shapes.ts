import {
	buffer,
	circle,
	convex,
	destination,
	difference,
	featureCollection,
	intersect,
	length,
	lineSlice,
	lineSliceAlong,
	lineString,
	nearestPointOnLine,
	points,
	polygon,
	union
} from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { signedArea } from './tidy.ts';

/** One or more areas. */
export type Area = Polygon | MultiPolygon;

/** Points of a quarter circle where a corner is rounded. */
const roundness = 8;

/**
 * The smallest convex area that holds some places, widened on all sides.
 * @param places longitude and latitude; one place gives a disc, two a rounded strip
 * @param bufferKm by how much it is widened, in km; more than 0
 * @throws RangeError without places or without width
 */
export function hullRound(places: readonly Position[], bufferKm: number): Area {
	requireWidth(bufferKm, 'bufferKm');
	const [only, other] = places;
	if (!only) throw new RangeError('A hull needs at least one place');
	if (!other) return disc(only, bufferKm);
	const hull = convex(points([...places]));
	return widened(hull ?? lineString([...places]), bufferKm);
}

/**
 * A disc round each place, joined where they overlap.
 * @param radiusKm in km, more than 0
 * @throws RangeError without places or without radius
 */
export function discsRound(places: readonly Position[], radiusKm: number): Area {
	requireWidth(radiusKm, 'radiusKm');
	if (places.length === 0) throw new RangeError('Discs need at least one place');
	return joined(places.map((place) => disc(place, radiusKm)));
}

/**
 * All that lies within a distance of a line.
 * @param distanceKm in km, to each side and round the ends; more than 0
 */
export function bandRound(line: readonly Position[], distanceKm: number): Area {
	requireWidth(distanceKm, 'distanceKm');
	return widened(lineString([...line]), distanceKm);
}

/** Which stretch of a border a strip lies along, how deep it is, and to which side. */
export interface Strip {
	/** The strip's one end: the point of the border nearest to this position. */
	readonly from: Position;
	/** The other end, likewise; or left out, when `lengthKm` is told. */
	readonly to?: Position;
	/** The length along the border in km, counted from `from` towards `towards`. */
	readonly lengthKm?: number;
	/** With `lengthKm`: a position that lies in the direction in which the strip runs. */
	readonly towards?: Position;
	/** In km, measured straight in the direction `bearing`. */
	readonly depthKm: number;
	/** The direction from the border into the strip, in degrees from north, clockwise; 180 is south. */
	readonly bearing: number;
}

/**
 * A strip along a border: all that the stretch of border passes over while it is moved by the strip's depth.
 * It is joined from the strips of its straight pieces, so that a border that turns back on itself gives an
 * area that does not cross itself.
 * @throws RangeError when neither `to` nor `lengthKm` with `towards` is told
 */
export function stripAlong(border: readonly Position[], strip: Strip): Area {
	requireWidth(strip.depthKm, 'depthKm');
	const edge = stretch(lineString([...border]), strip).geometry.coordinates;
	const moved = edge.map((at) => destination(at, strip.depthKm, strip.bearing).geometry.coordinates);
	const pieces = edge.slice(1).flatMap((next, i): Area[] => {
		const ring = [edge[i]!, next, moved[i + 1]!, moved[i]!, edge[i]!];
		return signedArea(ring) === 0 ? [] : [polygon([ring]).geometry];
	});
	return joined(pieces);
}

function stretch(border: Feature<LineString>, { from, to, lengthKm, towards }: Strip): Feature<LineString> {
	if (to) return lineSlice(from, to, border);
	if (lengthKm === undefined || !towards)
		throw new RangeError('A strip needs "to", or "lengthKm" together with "towards"');
	const start = nearestPointOnLine(border, from).properties.location;
	const isForward = nearestPointOnLine(border, towards).properties.location > start;
	const end = isForward ? Math.min(start + lengthKm, length(border)) : Math.max(start - lengthKm, 0);
	return lineSliceAlong(border, Math.min(start, end), Math.max(start, end));
}

/** The union of some areas. */
export function joined(areas: readonly Area[]): Area {
	const [first, ...rest] = areas.map(feature);
	if (!first) throw new RangeError('There is no area to join');
	return rest.length === 0 ? first.geometry : union(featureCollection([first, ...rest]))!.geometry;
}

/**
 * An area less some others.
 * @throws RangeError when nothing is left
 */
export function without(area: Area, others: readonly Area[]): Area {
	if (others.length === 0) return area;
	const left = difference(featureCollection([feature(area), ...others.map(feature)]));
	if (!left) throw new RangeError('Nothing is left of the area');
	return left.geometry;
}

/**
 * The part of an area that lies within another.
 * @throws RangeError when they do not overlap
 */
export function within(area: Area, frame: Area): Area {
	const shared = intersect(featureCollection([feature(area), feature(frame)]));
	if (!shared) throw new RangeError('The area does not lie within its frame');
	return shared.geometry;
}

function disc(place: Position, radiusKm: number): Polygon {
	return circle(place, radiusKm, { steps: 4 * roundness }).geometry;
}

function widened(shape: Feature<Polygon | LineString>, km: number): Area {
	return buffer(shape, km, { units: 'kilometers', steps: roundness })!.geometry;
}

const feature = (geometry: Area): Feature<Area> => ({ type: 'Feature', properties: {}, geometry });

function requireWidth(km: number, name: string): void {
	if (!(km > 0)) throw new RangeError(`${name} must be more than 0 km, not ${km}`);
}
