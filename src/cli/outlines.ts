/**
 * `npm run outlines`: computes `zones/<zone>.geojson` from `zones/<zone>.yaml`.
 * With `--check` it writes nothing and exits with 1 when a file is not what its recipe gives.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geodataFolder } from './build-version.js';
import { computeOutlines } from './outlines/compute.ts';

const folder = geodataFolder();
const isCheck = process.argv.includes('--check');
try {
	const changed = computeOutlines(folder).filter(({ path, text }) => {
		const target = join(folder, path);
		return !existsSync(target) || readFileSync(target, 'utf8') !== text;
	});
	if (!isCheck) for (const { path, text } of changed) writeFileSync(join(folder, path), text);
	for (const { path } of changed)
		console.log(isCheck ? `${path} is not what its recipe gives; run "npm run outlines"` : `${path} written`);
	if (changed.length === 0) console.log('All outlines are what their recipes give.');
	if (isCheck && changed.length > 0) process.exitCode = 1;
} catch (error) {
	console.error(
		`The outlines could not be computed: ${error instanceof Error ? error.message : String(error)}`
	);
	process.exitCode = 1;
}
