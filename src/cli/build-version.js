import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder that holds the atlas's data: `GEODATA`, or `geodata` beside `package.json`.
 * @returns {string}
 */
export function geodataFolder() {
	return process.env.GEODATA || 'geodata';
}

/**
 * A short hash over the names and contents of all files below the given folders and files.
 * @param {readonly string[]} roots folders and files; one that is missing counts as empty
 * @returns {string} twelve hexadecimal digits
 */
export function contentHash(roots) {
	const hash = createHash('sha256');
	for (const root of roots)
		for (const file of filesBelow(root))
			hash.update(file).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex').slice(0, 12);
}

/**
 * The build's name: the package's version and a hash of the data, equal for equal input.
 * @returns {string} for example `0.1.0-3f9c2a7b1d04`
 */
export function buildVersion() {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	return `${version}-${contentHash([geodataFolder()])}`;
}

/**
 * @param {string} path
 * @returns {string[]} sorted, so that the hash does not depend on the file system
 */
function filesBelow(path) {
	let entries;
	try {
		entries = readdirSync(path, { withFileTypes: true });
	} catch (error) {
		const code = /** @type {NodeJS.ErrnoException} */ (error).code;
		if (code === 'ENOTDIR') return [path];
		if (code === 'ENOENT') return [];
		throw error;
	}
	return entries
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => filesBelow(join(path, entry.name)));
}
