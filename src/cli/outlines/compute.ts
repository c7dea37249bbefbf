import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { BaseMapProperties } from '#lib/domain/base-map.ts';
import { drawOutline, type Ground } from '#lib/domain/geometry/draw-outline.ts';
import { featureCollectionText } from '#lib/domain/geometry/geojson-text.ts';
import { areaKm2, boundsOf } from '#lib/domain/geometry/measure.ts';
import type { Area } from '#lib/domain/geometry/shapes.ts';
import { inputNames, recipeFile, type OutlineRecipe } from './recipe.ts';

/** A file of computed outlines: its path below the data folder, and what it should hold. */
export interface ComputedFile {
	readonly path: string;
	readonly text: string;
}

/**
 * Computes all outlines of an atlas from its recipes, its places and its base map.
 * @param folder the atlas's data
 * @throws Error that names the file and the outline of a recipe that cannot be followed
 */
export function computeOutlines(folder: string): ComputedFile[] {
	const ground = readGround(folder);
	return readdirSync(join(folder, 'zones'))
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => {
			const path = `zones/${name.replace(/\.yaml$/, '.geojson')}`;
			const features = readRecipes(join(folder, 'zones', name)).map((recipe) => {
				try {
					return outlineFeature(recipe, ground);
				} catch (error) {
					throw new Error(`zones/${name}, "${recipe.id}": ${(error as Error).message}`, { cause: error });
				}
			});
			return { path, text: featureCollectionText({}, features) };
		});
}

function readRecipes(path: string): OutlineRecipe[] {
	const result = v.safeParse(recipeFile, parse(readFileSync(path, 'utf8')));
	if (result.success) return result.output.outlines;
	const faults = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
	throw new Error(`${path} is no file of recipes:\n${faults.join('\n')}`);
}

function outlineFeature(recipe: OutlineRecipe, ground: Ground): Feature {
	const geometry = drawOutline(recipe.method, recipe, recipe.parameters, ground);
	const own = Object.entries(recipe).filter(([name]) => !inputNames.has(name));
	const bbox = boundsOf(geometry);
	const properties = { ...Object.fromEntries(own), bbox, areaKm2: areaKm2(geometry) };
	return { type: 'Feature', bbox: [...bbox], properties, geometry };
}

/** Places by id, and regions and borders of the base map, as recipes name them. */
function readGround(folder: string): Ground {
	const places = read<Point, { id: string }>(join(folder, 'places.geojson'));
	const areas = read<Geometry, BaseMapProperties>(join(folder, 'basemap', 'areas.geojson'));
	const lines = read<Geometry, BaseMapProperties>(join(folder, 'basemap', 'borders.geojson'));
	return {
		placeAt: (id) => find(places, id, 'place in places.geojson').coordinates,
		region: (id) => find(areas.filter(isRegion), id, 'region in basemap/areas.geojson') as Area,
		border: (id) => {
			const geometry = find(lines, id, 'line in basemap/borders.geojson');
			return (geometry as MultiLineString).coordinates;
		}
	};
}

const isRegion = ({ properties }: Feature<Geometry, BaseMapProperties>): boolean =>
	properties.kind === 'region';

function read<G extends Geometry, P>(path: string): Feature<G, P>[] {
	return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<G, P>).features;
}

function find<G extends Geometry>(
	features: readonly Feature<G, { readonly id: string }>[],
	id: string,
	kind: string
): G {
	const found = features.find(({ properties }) => properties.id === id);
	if (!found) throw new Error(`there is no ${kind} with the id "${id}"`);
	return found.geometry;
}
