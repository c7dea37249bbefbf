import { formatIssue } from '#lib/validation/issue.ts';
import { readAtlas } from '#lib/validation/read-atlas.ts';
import { readFolder } from '#lib/server/read-folder.ts';
import type { ProgramEnd } from './program-end.ts';

/** Reads the data in a folder and says everything that is wrong with them, and how much was read. */
export function validateFolder(folder: string): ProgramEnd {
	const path = folder.replace(/\/+$/, '');
	let files;
	try {
		files = readFolder(path);
	} catch (error) {
		return { code: 1, errors: [(error as Error).message], lines: [] };
	}
	if (files.length === 0)
		return {
			code: 1,
			errors: [`The folder "${path}" holds no data; give the one with atlas.yaml.`],
			lines: []
		};
	const { atlas, issues } = readAtlas(files);
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const lines = [`${count(errors, 'error')}, ${count(issues.length - errors, 'warning')} in ${path}.`];
	if (atlas) {
		const { zones, outlines, truces, passages } = atlas.records;
		lines.push(
			`${count(zones.length, 'zone')}, ${count(outlines.length, 'outline')}, ${count(truces.length, 'truce')}, ${count(passages.length, 'passage')}.`
		);
	}
	return {
		code: errors > 0 ? 1 : 0,
		errors: issues.map((issue) => `${path}/${formatIssue(issue)}`),
		lines
	};
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? '' : 's'}`;
}
