import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { BaseMapFeature, BaseMapKind } from '#lib/domain/base-map.ts';
import { joinLines } from '#lib/domain/geometry/join-lines.ts';
import type { Recipe } from './recipe.ts';

interface Side {
	readonly owner: string;
	readonly region?: string;
}

const sideOf = (geometry: GeometryObject): Side => geometry.properties as unknown as Side;

/**
 * The lines between the areas of a topology: one feature for each pair of neighbours, and the coast.
 * A line beside a special area is a `special-border`, whoever the other neighbour is.
 */
export function borderLines(topology: Topology, recipe: Recipe): BaseMapFeature[] {
	const object = topology.objects.areas as GeometryObject;
	const specials = new Set(recipe.areas.special.map(({ id }) => id));
	const pairs = new Map<string, { kind: BaseMapKind; between: string[] }>();
	mesh(topology, object, (a, b) => {
		const line = kindOf(sideOf(a), sideOf(b), specials);
		if (line) pairs.set(idOf(line), line);
		return false;
	});
	const lines: BaseMapFeature[] = [];
	for (const [id, { kind, between }] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const pieces = mesh(topology, object, (a, b) => {
			const line = kindOf(sideOf(a), sideOf(b), specials);
			return line !== undefined && idOf(line) === id;
		});
		const geometry: MultiLineString = { type: 'MultiLineString', coordinates: joinLines(pieces.coordinates) };
		lines.push({ type: 'Feature', properties: { id, kind, between }, geometry });
	}
	const outside = mesh(topology, object, (a, b) => a === b);
	lines.push({
		type: 'Feature',
		properties: { id: 'coast', kind: 'coast' },
		geometry: { type: 'MultiLineString', coordinates: joinLines(withoutFrame(outside, recipe)) }
	});
	return lines;
}

const idOf = (line: { kind: BaseMapKind; between: readonly string[] }): string =>
	`${line.kind}-${line.between.join('-')}`;

/** What runs between two sides; nothing between parts of one whole, nor round an area's own outside. */
function kindOf(
	a: Side,
	b: Side,
	specials: ReadonlySet<string>
): { kind: BaseMapKind; between: string[] } | undefined {
	if (a === b) return undefined;
	if (a.owner !== b.owner) {
		const kind = specials.has(a.owner) || specials.has(b.owner) ? 'special-border' : 'border';
		return { kind, between: [a.owner, b.owner].sort() };
	}
	if (a.region === undefined || b.region === undefined || a.region === b.region) return undefined;
	return { kind: 'region-border', between: [a.region, b.region].sort() };
}

/** The lines less their stretches along the frame of the extent, where land was cut and no coast is. */
function withoutFrame(lines: MultiLineString, recipe: Recipe): Position[][] {
	const [west, south, east, north] = recipe.extent;
	const near = (a: number | undefined, b: number): boolean => Math.abs(a! - b) < 1e-3;
	const alongFrame = (a: Position, b: Position): boolean =>
		[west, east].some((edge) => near(a[0], edge) && near(b[0], edge)) ||
		[south, north].some((edge) => near(a[1], edge) && near(b[1], edge));
	const kept: Position[][] = [];
	for (const line of lines.coordinates) {
		let current: Position[] = [];
		for (const [i, vertex] of line.entries()) {
			const previous = line[i - 1];
			if (previous && alongFrame(previous, vertex)) {
				if (current.length > 1) kept.push(current);
				current = [];
			}
			current.push(vertex);
		}
		if (current.length > 1) kept.push(current);
	}
	return kept;
}
