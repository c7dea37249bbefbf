import type { Located } from '../located.ts';
import { nameOf } from '../read-records.ts';
import type { Rule } from '../rule.ts';

/**
 * Every recipe in `zones/<zone>.yaml` has its outline in `zones/<zone>.geojson` and the reverse, and both
 * belong to the zone that the files are named for.
 */
export const recipesAgree: Rule = {
	name: 'recipes-agree',
	check({ recipes, outlines }, report) {
		const keyOf = ({ record, file }: Located<{ id: string }>): string => `${nameOf(file)} ${record.id}`;
		const computed = new Set(outlines.map(keyOf));
		const written = new Set(recipes.map(keyOf));
		recipes.forEach((at, index) => {
			if (!computed.has(keyOf(at)))
				report(
					at,
					['id'],
					`"${at.record.id}" is not in zones/${nameOf(at.file)}.geojson; run "npm run outlines"`
				);
			if (recipes.findIndex((other) => other.record.id === at.record.id) < index)
				report(at, ['id'], `a recipe "${at.record.id}" stands before; choose another id`);
		});
		for (const at of outlines)
			if (!written.has(keyOf(at)))
				report(
					at,
					['id'],
					`"${at.record.id}" has no recipe in zones/${nameOf(at.file)}.yaml; write one and run "npm run outlines"`
				);
		for (const at of [...recipes, ...outlines])
			if (at.record.zone !== nameOf(at.file))
				report(
					at,
					['zone'],
					`this file is of the zone "${nameOf(at.file)}"; move "${at.record.id}", or correct its zone`
				);
	}
};
