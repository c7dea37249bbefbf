import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import type { Recipe, TownNames } from './recipe.ts';

/** A line of GeoNames' table: https://download.geonames.org/export/dump/readme.txt */
interface GeonamesRow {
	readonly id: number;
	readonly name: string;
	readonly at: Position;
	readonly code: string;
	readonly country: string;
	readonly people: number;
}

/** Reads GeoNames' tab-separated table. */
export function readGeonames(path: string): GeonamesRow[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const cells = line.split('\t');
			return {
				id: Number(cells[0]),
				name: cells[2] ?? '',
				at: [Number(cells[5]), Number(cells[4])],
				code: cells[7] ?? '',
				country: cells[8] ?? '',
				people: Number(cells[14] ?? 0)
			};
		});
}

/**
 * The towns of the recipe's country and the cities it adds, by importance.
 * @throws Error when the recipe, or the table of names, has an id that the package lacks
 */
export function makeTowns(rows: readonly GeonamesRow[], recipe: Recipe, names: TownNames): BaseMapFeature[] {
	const { country, also, leaveOut, ranks } = recipe.towns;
	const chosen = rows.filter(
		({ id, country: of }) => (of === country || also.includes(id)) && !leaveOut.includes(id)
	);
	const found = new Set(chosen.map(({ id }) => id));
	const lost = [...also, ...Object.keys(names).map(Number)].filter(
		(id) => !found.has(id) && !leaveOut.includes(id)
	);
	if (lost.length > 0) throw new Error(`The package has no town with the GeoNames id ${lost.join(', ')}`);
	const towns = chosen.map(({ id, name, at, code, people }): BaseMapFeature => {
		const line = ranks.find(
			({ leastPeople = 0, codes }) => people >= leastPeople && (codes === undefined || codes.includes(code))
		);
		const { names: own, variants } = names[id] ?? { names: { en: name } };
		const properties = {
			id: `geonames-${id}`,
			kind: 'town',
			names: own,
			...(variants && { variants }),
			rank: line?.rank ?? ranks.length,
			people: people > 0 ? people : undefined,
			geonames: id
		} as const;
		return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
	});
	return towns.sort(
		(a, b) =>
			a.properties.rank! - b.properties.rank! ||
			(b.properties.people ?? 0) - (a.properties.people ?? 0) ||
			a.properties.geonames! - b.properties.geonames!
	);
}

/** Roads as straight lines from town to town. */
export function makeRoads(rows: readonly GeonamesRow[], recipe: Recipe): BaseMapFeature[] {
	const positions = new Map(rows.map(({ id, at }) => [id, at]));
	return recipe.roads.lines.map(({ id, names, through }) => {
		const coordinates = through.map((stop) => {
			const at = typeof stop === 'number' ? positions.get(stop) : stop;
			if (!at) throw new Error(`The road "${id}" goes through ${String(stop)}, which the package lacks`);
			return at;
		});
		const properties = { id, kind: 'road', names, schematic: true } as const;
		return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
	});
}
