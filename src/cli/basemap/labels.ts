import type { Position } from 'geojson';
import type { BaseMapFeature, BaseMapProperties } from '#lib/domain/base-map.ts';
import type { Recipe } from './recipe.ts';

/** The names of areas, rivers and seas as points, where the recipe puts them. */
export function makeLabels(recipe: Recipe): BaseMapFeature[] {
	const { countries, islands, special, regions, labels } = recipe.areas;
	const focus = recipe.areas.focusCountry;
	return [
		...[...countries, ...islands].map((area) => label('country', area, { focus: area.id === focus })),
		...special.map((area) =>
			label('special-area', area, { note: area.note, ...(area.variants && { variants: area.variants }) })
		),
		...regions.map((area) => label('region', area, { focus: true })),
		...recipe.waters.rivers.courses.map((river) => label('river', river)),
		...recipe.waters.lakes.names.map(({ at, names }) =>
			label('lake', { id: slug(names.en), label: at, names })
		),
		...labels.map(({ of, at, names }) => label(of, { id: slug(names.en), label: at, names }))
	].flat();
}

interface Named {
	readonly id: string;
	readonly label?: Position;
	readonly names: Readonly<Record<string, string>>;
}

function label(
	of: BaseMapProperties['of'],
	{ id, label: at, names }: Named,
	more: Partial<BaseMapProperties> = {}
): BaseMapFeature[] {
	if (!at) return [];
	const properties = { id: `label-${of}-${id}`, kind: 'label', of, names, ...more } as const;
	return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } }];
}

const slug = (name = ''): string => name.toLowerCase().replace(/[^a-z]+/g, '-');
