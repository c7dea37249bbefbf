import { existsSync, readFileSync } from 'node:fs';
import type { Atlas } from '#lib/domain/atlas.ts';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import type { BaseMapExtracts } from '#lib/static-map/svg-basemap.ts';
import { readFolder } from '#lib/server/read-folder.ts';
import { readAtlas } from '#lib/validation/read-atlas.ts';
import { formatIssue } from '#lib/validation/issue.ts';

interface TestAtlas {
	readonly atlas: Atlas;
	readonly geometries: OutlineGeometries;
}

const read = new Map<string, TestAtlas>();

/** The base map of an atlas, as maps are drawn on it. */
export function readTestBasemap(folder = 'tests/fixtures/atlas'): BaseMapExtracts {
	return Object.fromEntries(
		baseMapFiles
			.filter((file) => existsSync(`${folder}/basemap/${file}.geojson`))
			.map((file) => [file, JSON.parse(readFileSync(`${folder}/basemap/${file}.geojson`, 'utf8'))])
	);
}

/** The fictional atlas of the tests, or another folder's, read once as the build reads it. */
export function readTestAtlas(folder = 'tests/fixtures/atlas'): TestAtlas {
	const known = read.get(folder);
	if (known) return known;
	const { atlas, geometries, issues } = readAtlas(readFolder(folder));
	if (!atlas || !geometries)
		throw new Error(`${folder} holds no atlas:\n${issues.map(formatIssue).join('\n')}`);
	read.set(folder, { atlas, geometries });
	return { atlas, geometries };
}
