import {
	area,
	bbox,
	bboxClip,
	booleanPointInPolygon,
	centroid,
	distance,
	lineString,
	nearestPointOnLine,
	polygon,
	simplify
} from '@turf/turf';
import type { Feature, GeometryCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import type { Recipe } from './recipe.ts';

type Box = readonly [number, number, number, number];

const isWithin = (inner: Box, outer: Box): boolean =>
	inner[0] < outer[2] && inner[2] > outer[0] && inner[1] < outer[3] && inner[3] > outer[1];

/** The package's polygons of one kind that meet a box and lie within a few degrees of it; oceans do not. */
function piecesIn(waters: GeometryCollection, part: number, box: Box): Feature<Polygon>[] {
	const whole = waters.geometries[part] as MultiPolygon | undefined;
	if (whole?.type !== 'MultiPolygon')
		throw new Error(`Part ${part} of the waters is no MultiPolygon; mend "parts"`);
	return whole.coordinates.filter((rings) => meets(rings[0]!, box)).map((rings) => polygon(rings));
}

function meets(ring: readonly Position[], box: Box): boolean {
	const first = ring[0]!;
	if (Math.abs(first[0]! - box[0]) > 30 || Math.abs(first[1]! - box[1]) > 30) return false;
	return isWithin(bbox(lineString([...ring])) as unknown as Box, box);
}

/** Lakes large enough to be seen, with their names where the recipe has them. */
export function makeLakes(waters: GeometryCollection, recipe: Recipe): BaseMapFeature[] {
	const { leastKm2, simplify: tolerance, names } = recipe.waters.lakes;
	const lakes: BaseMapFeature[] = [];
	for (const piece of piecesIn(waters, recipe.waters.parts.lakes, recipe.extent)) {
		const near = isWithin(bbox(piece) as unknown as Box, recipe.focus);
		const size = area(piece) / 1e6;
		if (size < (near ? leastKm2.focus : leastKm2.elsewhere)) continue;
		const named = names.find(({ at }) => booleanPointInPolygon(at, piece));
		const cut = bboxClip(piece, recipe.extent) as Feature<Polygon>;
		if (cut.geometry.coordinates.length === 0) continue;
		const slim = simplify(cut, { tolerance: near ? tolerance : tolerance * 4, highQuality: true });
		const id = named ? slug(named.names.en ?? '') : `lake-${lakes.length + 1}`;
		lakes.push({
			type: 'Feature',
			properties: { id, kind: 'lake', names: named?.names },
			geometry: slim.geometry
		});
	}
	for (const { names: wanted } of names)
		if (!lakes.some(({ properties }) => properties.names === wanted))
			throw new Error(`No lake lies where recipe.yaml puts "${wanted.en}"`);
	return lakes;
}

/**
 * Rivers: each a line along its hand-drawn course, drawn through the middle of every piece of water that the
 * package has near it; hand-drawn points stand only where no piece is near.
 */
export function makeRivers(waters: GeometryCollection, recipe: Recipe): BaseMapFeature[] {
	const { withinKm, simplify: tolerance, courses } = recipe.waters.rivers;
	const pieces = piecesIn(waters, recipe.waters.parts.rivers, recipe.extent).map(
		(piece) => centroid(piece).geometry.coordinates
	);
	return courses.map(({ id, names, course }) => {
		const guide = lineString(course);
		const along = (at: Position) => {
			const nearest = nearestPointOnLine(guide, at);
			return { at, km: nearest.properties.location, off: nearest.properties.dist };
		};
		const met = pieces.map(along).filter(({ off }) => off <= withinKm);
		const drawn = course
			.map(along)
			.filter(({ at }) => met.every((piece) => distance(piece.at, at) > withinKm));
		const ends = [along(course[0]!), along(course.at(-1)!)];
		const vertices = [
			...new Map([...ends, ...drawn, ...met].map((vertex) => [vertex.at.join(), vertex])).values()
		];
		vertices.sort((a, b) => a.km - b.km);
		const line = simplify(lineString(vertices.map(({ at }) => at)), { tolerance, highQuality: true });
		const geometry: LineString = line.geometry;
		return { type: 'Feature', properties: { id, kind: 'river', names, schematic: true }, geometry };
	});
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');
