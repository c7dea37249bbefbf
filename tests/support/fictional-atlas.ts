import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readFolder } from '#lib/server/read-folder.ts';
import type { GeodataFile } from '#lib/validation/geodata-file.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The folder of the fictional atlas, for `GEODATA`. */
export const fictionalFolder = `${fixtures}atlas`;

/** The files of the fictional atlas. */
export function fictionalFiles(): readonly GeodataFile[] {
	return readFolder(fictionalFolder);
}

/** The text of an article that the fictional atlas is drawn from. */
export function fictionalArticle(source: string): string {
	return readFileSync(`${fixtures}articles/${source}.txt`, 'utf8');
}

/** A change to a file: words that stand in it once give way to others, or the file is taken out or written. */
export interface FileChange {
	readonly file: string;
	readonly replace?: string;
	readonly by?: string;
	/** Replaces the whole text, or makes a new file. */
	readonly write?: string;
	readonly remove?: boolean;
}

/** An issue that a change leads to. */
export interface ExpectedIssue {
	readonly file: string;
	/** Words on the line that the issue points to. */
	readonly line: string;
	readonly path: string;
	readonly says: string;
	/** `error` if left out. */
	readonly severity?: string;
}

/** A change to the fictional atlas that breaks a rule, or that comes near and keeps it. */
export interface RuleCase {
	readonly rule: string;
	readonly kind: 'bad' | 'good';
	readonly what: string;
	readonly change: readonly FileChange[];
	readonly expect: readonly ExpectedIssue[];
}

/** Every case of `tests/fixtures/rules/<rule>/bad.yaml` and `good.yaml`. */
export function ruleCases(): readonly RuleCase[] {
	return readdirSync(`${fixtures}rules`).flatMap((rule) =>
		(['bad', 'good'] as const).flatMap((kind) => {
			const cases = parse(readFileSync(`${fixtures}rules/${rule}/${kind}.yaml`, 'utf8')) as RuleCase[];
			return cases.map((each) => ({ ...each, rule, kind, expect: each.expect ?? [] }));
		})
	);
}

/**
 * Makes changes to files.
 * @throws Error when the words to be replaced do not stand in their file exactly once
 */
export function changeFiles(
	files: readonly GeodataFile[],
	changes: readonly FileChange[]
): readonly GeodataFile[] {
	return changes.reduce((changed, { file, replace, by = '', write, remove }) => {
		const others = changed.filter(({ path }) => path !== file);
		if (remove) return others;
		if (write !== undefined) return [...others, { path: file, text: write }];
		const text = changed.find(({ path }) => path === file)?.text ?? '';
		if (replace === undefined || text.split(replace).length !== 2)
			throw new Error(`"${replace}" does not stand in ${file} exactly once`);
		return [...others, { path: file, text: text.replace(replace, () => by) }];
	}, files);
}
