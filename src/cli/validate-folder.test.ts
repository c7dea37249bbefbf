import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fictionalFolder } from '#tests/support/fictional-atlas.ts';
import type { ProgramEnd } from './program-end.ts';
import { validateFolder } from './validate-folder.ts';
import { verifySources, type VerifyOptions } from './verify-spots.ts';

/** What a program that ends so writes, and its exit code. */
const written = ({ code, errors, lines }: ProgramEnd): { code: number; output: string } => ({
	code,
	output: [...errors, ...lines].map((line) => `${line}\n`).join('')
});
const validate = (path: string): { code: number; output: string } => written(validateFolder(path));
const verify = (texts: string, options: Partial<VerifyOptions>): { code: number; output: string } =>
	written(verifySources(texts, { geodata: folder, ...options }));

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-'));
	cpSync(fictionalFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run validate', () => {
	it('counts what it read and exits with 0 when nothing is wrong', () => {
		const { code, output } = validate(folder);
		expect(output).toBe(`0 errors, 0 warnings in ${folder}.\n4 zones, 6 outlines, 4 truces, 14 passages.\n`);
		expect(code).toBe(0);
	});
	it('prints every fault as file:line (path): message and exits with 1', () => {
		writeFileSync(join(folder, 'disputes.yaml'), 'disputes:\n  - id: day\n    kind: quarrel\n');
		const { code, output } = validate(folder);
		expect(output).toContain(
			`${folder}/disputes.yaml:3 (disputes[0].kind): "quarrel" is not allowed; write one of`
		);
		expect(output).toContain(`${folder}/disputes.yaml:2 (disputes[0].question): "question" is missing`);
		expect(output).toContain(`3 errors, 0 warnings in ${folder}.`);
		expect(code).toBe(1);
	});
	it('ends as a program with the code and on both streams', async () => {
		const args = ['--import', 'tsx', 'src/cli/validate.ts', join(folder, 'nowhere')];
		const { code, stdout, stderr } = await new Promise<{ code: unknown; stdout: string; stderr: string }>(
			(done) =>
				execFile(process.execPath, args, (error, stdout, stderr) =>
					done({ code: error?.code, stdout, stderr })
				)
		);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).toContain('nowhere');
	});
	it('exits with 0 when there are only warnings', () => {
		writeFileSync(join(folder, 'notes.yaml'), '');
		const { code, output } = validate(folder);
		expect(output).toContain(`${folder}/notes.yaml:1: warning: nothing reads this file`);
		expect(code).toBe(0);
	});
	it('says in one message that a folder is missing', () => {
		const { code, output } = validate(join(folder, 'nowhere'));
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(output).toContain(`"${folder}/nowhere"`);
		expect(code).toBe(1);
	});
	it('says in one message that a folder holds no data', () => {
		const { code, output } = validate('static/fonts');
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	});
});

describe('npm run verify-sources', () => {
	const texts = 'tests/fixtures/articles';
	it('is content when every word of the articles is named', () => {
		const { code, output } = verify(texts, {});
		expect(output).toBe('All 18 spots stand in the articles, and every word is named.\n');
		expect(code).toBe(0);
	});
	it('reports by file and line what does not stand in the article, and a text that is another', () => {
		const other = join(folder, 'texts');
		cpSync(texts, other, { recursive: true });
		writeFileSync(join(other, 'ledger-1921.txt'), 'The Anvel Ledger\n');
		const { code, output } = verify(other, { only: 'ledger-1921' });
		expect(output).toContain('passages/ledger-1921.yaml:5: ledger-1921-p2-a: there is no paragraph 2');
		expect(output).toContain('has 1 paragraphs, sources.json notes 4');
		expect(code).toBe(1);
	});
	it('compares a single file of passages with the article of a source', () => {
		const file = join(folder, 'passages/gazette-1921.yaml');
		const { code, output } = verify(texts, { passages: file, source: 'gazette-1921' });
		expect(output).toContain('All 10 spots');
		expect(code).toBe(0);
	});
});
