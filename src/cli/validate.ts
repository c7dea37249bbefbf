import { formatIssue } from '#lib/validation/issue.ts';
import { readAtlas } from '#lib/validation/read-atlas.ts';
import { readFolder } from '#lib/server/read-folder.ts';
import { geodataFolder } from './build-version.js';

const folder = process.argv[2] ?? geodataFolder();
process.exitCode = validate(folder.replace(/\/+$/, ''));

function validate(path: string): number {
	let files;
	try {
		files = readFolder(path);
	} catch (error) {
		console.error((error as Error).message);
		return 1;
	}
	if (files.length === 0) {
		console.error(`The folder "${path}" holds no data; give the one with atlas.yaml.`);
		return 1;
	}
	const { atlas, issues } = readAtlas(files);
	for (const issue of issues) console.error(`${path}/${formatIssue(issue)}`);
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	console.log(`${count(errors, 'error')}, ${count(issues.length - errors, 'warning')} in ${path}.`);
	if (atlas) {
		const { zones, outlines, truces, passages } = atlas.records;
		console.log(
			`${count(zones.length, 'zone')}, ${count(outlines.length, 'outline')}, ${count(truces.length, 'truce')}, ${count(passages.length, 'passage')}.`
		);
	}
	return errors > 0 ? 1 : 0;
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? '' : 's'}`;
}
