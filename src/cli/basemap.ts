/** `npm run basemap`: fetches the packages of `basemap/recipe.yaml` and writes the extracts beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { BaseMapFeature, BaseMapFile } from '#lib/domain/base-map.ts';
import type { LocalText } from '#lib/domain/text.ts';
import { featureCollectionText } from '#lib/domain/geometry/geojson-text.ts';
import { tidyGeometry } from '#lib/domain/geometry/tidy.ts';
import { makeAreas } from './basemap/areas.ts';
import { makeLabels } from './basemap/labels.ts';
import { openWorkbench } from './basemap/packages.ts';
import { readRecipe, readTownNames } from './basemap/recipe.ts';
import { makeRoads, makeTowns, readGeonames } from './basemap/towns.ts';
import { makeLakes, makeRivers } from './basemap/water.ts';
import { geodataFolder } from './build-version.js';

interface Origin {
	/** Whom to name, in each language. */
	readonly title: LocalText;
	/** The package that it was taken from. */
	readonly name?: string;
	readonly version?: string;
	readonly licence: string;
	readonly url?: string;
}

const folder = join(geodataFolder(), 'basemap');
const workbench = openWorkbench();
try {
	writeExtracts();
} catch (error) {
	console.error(`The base map could not be made: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
} finally {
	workbench.clear();
}

function writeExtracts(): void {
	const recipe = readRecipe(folder);
	const names = readTownNames(folder, recipe);
	const { states, countries, waters, places } = recipe.packages;

	type States = FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>>;
	const { areas, lines } = makeAreas(readJson<States>(states), readJson<Topology>(countries), recipe);
	write('areas', states, areas, recipe.digits);
	write('borders', states, lines, recipe.digits);

	const water = readJson<GeometryCollection>(waters);
	write('water', waters, [...makeLakes(water, recipe), ...makeRivers(water, recipe)], recipe.digits);

	const rows = readGeonames(fetched(places));
	write('towns', places, makeTowns(rows, recipe, names), recipe.digits);
	const { title, licence } = recipe.roads;
	write('roads', { ...places, title, licence }, makeRoads(rows, recipe), recipe.digits);
	write('labels', recipe.areas.ownWork, makeLabels(recipe), recipe.digits);
}

function fetched(wanted: Parameters<typeof workbench.fetch>[0]): string {
	console.log(`Fetching ${wanted.name} ${wanted.version} …`);
	return workbench.fetch(wanted);
}

function readJson<T>(wanted: Parameters<typeof workbench.fetch>[0]): T {
	return JSON.parse(readFileSync(fetched(wanted), 'utf8')) as T;
}

function write(file: BaseMapFile, origin: Origin, features: readonly BaseMapFeature[], digits: number): void {
	const tidy = features.map((feature) => ({ ...feature, geometry: tidyGeometry(feature.geometry, digits) }));
	const head = {
		attribution: origin.title,
		package: origin.name && `${origin.name} ${origin.version}`,
		licence: origin.licence,
		licenceUrl: origin.url
	};
	const text = featureCollectionText(head, tidy);
	writeFileSync(join(folder, `${file}.geojson`), text);
	console.log(
		`${file}.geojson: ${features.length} features, ${Math.round(Buffer.byteLength(text) / 1000)} KB`
	);
}
