import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFile, publishedNames } from '#lib/server/published-files.ts';
import { builtVersion } from '#lib/server/release.ts';

/**
 * Keeps the data of the present release in `releases/<version>/`, from where every later build serves them
 * under `/v/<version>/data/`. To be run, and committed, when a release is published.
 */
const version = builtVersion();
const folder = join('releases', version);

if (existsSync(folder)) {
	console.error(
		`The data of ${version} are kept already in ${folder}; a release never changes. ` +
			'Give the new one a number of its own in geodata/releases.yaml and package.json.'
	);
	process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const name of publishedNames) writeFileSync(join(folder, name), publishedFile(name)?.text ?? '');
console.log(`The data of ${version} are kept in ${folder}; commit them.`);
