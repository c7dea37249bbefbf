import type { Atlas } from '#lib/domain/atlas.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { readFolder } from '#lib/server/read-folder.ts';
import { readAtlas } from '#lib/validation/read-atlas.ts';
import { formatIssue } from '#lib/validation/issue.ts';

/** The fictional atlas of the tests, or another folder's, read as the build reads it. */
export function readTestAtlas(folder = 'tests/fixtures/atlas'): {
	atlas: Atlas;
	geometries: OutlineGeometries;
} {
	const { atlas, geometries, issues } = readAtlas(readFolder(folder));
	if (!atlas || !geometries)
		throw new Error(`${folder} holds no atlas:\n${issues.map(formatIssue).join('\n')}`);
	return { atlas, geometries };
}
