import { Atlas } from '#lib/domain/atlas.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { formatIssue } from '#lib/validation/issue.ts';
import { readAtlas } from '#lib/validation/read-atlas.ts';
import { geodataFolder } from '../../cli/build-version.js';
import { readFolder } from './read-folder.ts';

/** The atlas and the geometry of its outlines, as the build uses them. */
export interface BuiltAtlas {
	readonly atlas: Atlas;
	readonly geometries: OutlineGeometries;
}

let built: BuiltAtlas | undefined;

/**
 * The atlas of this build, read once.
 * @throws Error that lists every fault of the data by file and line, which stops the build
 */
export function builtAtlas(): BuiltAtlas {
	built ??= readBuiltAtlas(geodataFolder());
	return built;
}

function readBuiltAtlas(folder: string): BuiltAtlas {
	const { atlas, geometries, issues } = readAtlas(readFolder(folder));
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (!atlas || !geometries || errors.length > 0) {
		const list = errors.map((issue) => `  ${folder}/${formatIssue(issue)}`).join('\n');
		throw new Error(
			`The data in ${folder} cannot be built from; mend it and check with "npm run validate":\n${list}`
		);
	}
	return { atlas, geometries };
}
