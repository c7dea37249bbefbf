import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
	articleCoverage,
	uncoveredReasons,
	type ArticleCoverage,
	type UncoveredStretch
} from '#lib/analysis/article-coverage.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { geodataFolder } from '../../cli/build-version.js';
import { builtAtlas } from './atlas.ts';

const passagesFile = v.object({
	uncovered: v.optional(
		v.array(
			v.object({
				at: v.object({ paragraph: v.number(), toParagraph: v.optional(v.number()) }),
				reason: v.picklist(uncoveredReasons)
			})
		),
		[]
	)
});

/** How much of an article is retold; nothing for a source that no passages are cut from. */
export function sourceCoverage(id: SourceId): ArticleCoverage | undefined {
	const { atlas } = builtAtlas();
	const { role, text } = atlas.source(id);
	if (role !== 'article' || !text) return undefined;
	const file = readFileSync(join(geodataFolder(), 'passages', `${id}.yaml`), 'utf8');
	const { uncovered } = v.parse(passagesFile, parse(file));
	const stretches = uncovered.map(({ at: { paragraph, toParagraph }, reason }): UncoveredStretch => ({
		paragraph,
		...(toParagraph !== undefined && { toParagraph }),
		reason
	}));
	const passages = atlas.records.passages.filter(({ source }) => source === id);
	return articleCoverage(text.paragraphs, passages, stretches);
}
