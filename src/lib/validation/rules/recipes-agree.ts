import type { ParsedFile } from '../geodata-file.ts';
import { nameOf } from '../read-records.ts';
import type { WrittenId } from '../records.ts';
import type { Rule } from '../rule.ts';

/**
 * Every recipe in `zones/<zone>.yaml` has its outline in `zones/<zone>.geojson` and the reverse, and both
 * belong to the zone that the files are named for.
 */
export const recipesAgree: Rule = {
	name: 'recipes-agree',
	check({ recipes, outlines, ids }, report) {
		const written = ids.filter(({ kind }) => kind === 'recipe');
		const computed = ids.filter(({ kind }) => kind === 'outline');
		const isIn = (list: readonly WrittenId[], { record, file }: WrittenId): boolean =>
			list.some((other) => other.record === record && nameOf(other.file) === nameOf(file));
		const toldOf = new Set<ParsedFile>();
		for (const at of written) {
			const zone = nameOf(at.file);
			if (isIn(computed, at) || toldOf.has(at.file)) continue;
			if (computed.some(({ file }) => nameOf(file) === zone))
				report(at, [], `"${at.record}" is not in zones/${zone}.geojson; run "npm run outlines"`);
			else {
				toldOf.add(at.file);
				report(
					{ ...at, path: [] },
					['outlines'],
					`zones/${zone}.geojson has none of these; run "npm run outlines"`
				);
			}
		}
		for (const at of computed)
			if (!isIn(written, at))
				report(
					at,
					[],
					`"${at.record}" has no recipe in zones/${nameOf(at.file)}.yaml; write one and run "npm run outlines"`
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
