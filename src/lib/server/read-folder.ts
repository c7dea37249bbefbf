import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the atlas's data: its path below the folder, with `/`, and its text. */
interface FolderFile {
	readonly path: string;
	readonly text: string;
}

const kept = /\.(ya?ml|json|geojson)$/;

/**
 * Reads every data file below a folder, in the order of their paths.
 * @throws Error when the folder cannot be read; the message names it
 */
export function readFolder(folder: string): readonly FolderFile[] {
	let entries;
	try {
		entries = readdirSync(folder, { withFileTypes: true, recursive: true });
	} catch {
		throw new Error(`The folder of the atlas's data, "${folder}", cannot be read; name another by GEODATA.`);
	}
	return entries
		.filter((entry) => entry.isFile() && kept.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
