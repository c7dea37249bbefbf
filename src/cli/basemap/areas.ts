import { bboxClip, difference, featureCollection, intersect, polygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature as toFeature, merge } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import type { Recipe } from './recipe.ts';
import { borderLines } from './borders.ts';

type Area = Feature<Polygon | MultiPolygon, { owner: string; region?: string }>;
type TopoArea = (TopoPolygon | TopoMultiPolygon) & { properties: Area['properties'] };
type State = Feature<Polygon | MultiPolygon, Record<string, unknown>>;

/** The owner of land that the recipe names no country for. */
const elsewhere = 'elsewhere';

/**
 * Joins states into countries, regions and special areas, and cuts and simplifies them as one topology.
 * @param states the features of all states
 * @param countries the topology that islands are taken from
 * @returns the areas, and the lines between them
 */
export function makeAreas(
	states: FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>>,
	countries: Topology,
	recipe: Recipe
): { areas: BaseMapFeature[]; lines: BaseMapFeature[] } {
	const owned = [...cutStates(states.features, recipe), ...islands(countries, recipe)];
	const topology = simplified(owned, recipe);
	const parts = (topology.objects.areas as unknown as { geometries: TopoArea[] }).geometries;
	const joined = (wanted: (part: TopoArea) => boolean): MultiPolygon =>
		merge(topology, parts.filter(wanted) as TopoPolygon[]);
	const areas: BaseMapFeature[] = [];
	for (const { id, names } of [...recipe.areas.countries, ...recipe.areas.islands]) {
		const focus = id === recipe.areas.focusCountry;
		const geometry = joined((part) => part.properties.owner === id);
		areas.push({ type: 'Feature', properties: { id, kind: 'country', names, focus }, geometry });
	}
	const geometry = joined((part) => part.properties.owner === elsewhere);
	const rest = { id: elsewhere, kind: 'country', focus: false } as const;
	if (geometry.coordinates.length > 0) areas.push({ type: 'Feature', properties: rest, geometry });
	for (const { id, names, note, drawn } of recipe.areas.special) {
		const geometry = joined((part) => part.properties.owner === id);
		areas.push({ type: 'Feature', properties: { id, kind: 'special-area', names, note, drawn }, geometry });
	}
	for (const { id, names, pcode } of recipe.areas.regions) {
		const geometry = joined((part) => part.properties.region === id);
		const country = recipe.areas.focusCountry;
		const properties = { id, kind: 'region', names, country, focus: true, pcode } as const;
		areas.push({ type: 'Feature', properties, geometry });
	}
	for (const area of areas)
		if ((area.geometry as MultiPolygon).coordinates.length === 0)
			throw new Error(`The area "${area.properties.id}" matched nothing; mend "match" in recipe.yaml`);
	return { areas, lines: borderLines(topology, recipe) };
}

/** The states within the extent, each with its owner; a special area is cut out of its state. */
function cutStates(states: readonly State[], recipe: Recipe): Area[] {
	const owners = new Map(recipe.areas.countries.flatMap(({ id, match }) => match.map((code) => [code, id])));
	const regions = new Map(recipe.areas.regions.flatMap(({ id, match }) => match.map((code) => [code, id])));
	const replaced = new Set(recipe.areas.islands.flatMap(({ insteadOf }) => insteadOf));
	const areas: Area[] = [];
	for (const state of states) {
		const group = String(state.properties[recipe.areas.group]);
		const clipped = replaced.has(group) ? undefined : clip(state, recipe);
		if (!clipped) continue;
		const code = String(state.properties.iso_3166_2);
		const owner = owners.get(group) ?? elsewhere;
		let rest: Feature<Polygon | MultiPolygon> = clipped;
		for (const special of recipe.areas.special.filter(({ cutFrom }) => cutFrom === code)) {
			const ring = polygon([[...special.within, special.within[0]!]]);
			const inside = intersect(featureCollection([rest, ring]));
			const outside = difference(featureCollection([rest, ring]));
			if (!inside || !outside) throw new Error(`"${special.id}" does not cut "${code}"; mend "within"`);
			areas.push({ ...inside, properties: { owner: special.id } });
			rest = outside;
		}
		areas.push({ ...rest, properties: { owner, region: regions.get(code) } } as Area);
	}
	return areas;
}

/** Islands that another package holds whole. */
function islands(countries: Topology, recipe: Recipe): Area[] {
	const all = toFeature(countries, countries.objects.countries!) as FeatureCollection<Polygon | MultiPolygon>;
	return recipe.areas.islands.flatMap(({ id, match }) =>
		all.features
			.filter(({ properties }) => match.includes(String(properties?.name)))
			.map((part) => ({ ...part, id: undefined, properties: { owner: id } }) as Area)
	);
}

function clip(state: State, recipe: Recipe): Feature<Polygon | MultiPolygon> | undefined {
	const clipped = bboxClip(state, recipe.extent) as Feature<Polygon | MultiPolygon>;
	return clipped.geometry.coordinates.flat().length > 0 ? clipped : undefined;
}

/** One topology of all areas; what touches the focus country keeps its vertices, the rest loses small ones. */
function simplified(areas: readonly Area[], recipe: Recipe): Topology {
	const { focus, elsewhere: coarse, smallest } = recipe.areas.simplify;
	const collection = featureCollection([...areas]);
	const weighed = presimplify(toTopology({ areas: collection }, 1e6) as Parameters<typeof presimplify>[0]);
	const near = new Set<number>();
	const specials = new Set(recipe.areas.special.map(({ id }) => id));
	for (const part of (weighed.objects.areas as unknown as { geometries: TopoArea[] }).geometries)
		if (part.properties.owner === recipe.areas.focusCountry || specials.has(part.properties.owner))
			for (const arc of (part.arcs as unknown[]).flat(3) as number[]) near.add(arc < 0 ? ~arc : arc);
	// Weights of near arcs are scaled, so that one threshold serves both degrees of detail.
	const scale = coarse / focus;
	for (const arc of near)
		for (const vertex of weighed.arcs[arc] as unknown as [number, number, number][])
			vertex[2] = focus > 0 ? vertex[2] * scale : Infinity;
	const simple = simplify(weighed, coarse);
	return filter(simple, filterAttachedWeight(simple, smallest)) as unknown as Topology;
}
