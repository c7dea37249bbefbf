import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentHash, geodataFolder } from './build-version.js';

/** Where the site is written: `BUILD_DIR`, or `build`. */
export const buildFolder = process.env.BUILD_DIR ?? 'build';

const stampFile = `${buildFolder}/.built-from`;
const inputs = [
	geodataFolder(),
	'src',
	'static',
	'messages',
	'project.inlang/settings.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Everything that a build depends on, as one line. */
function stamp() {
	const { BASE_PATH = '', SITE_ORIGIN = '', MAP_STYLE_URL = '' } = process.env;
	return `${contentHash(inputs)} ${geodataFolder()} ${BASE_PATH} ${SITE_ORIGIN} ${MAP_STYLE_URL}`;
}

/** Whether the built site was made from these very files and settings. */
export function isBuildFresh() {
	return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

if (process.argv[1]?.endsWith('build-stamp.js')) writeFileSync(stampFile, stamp());
