import { describe, expect, it } from 'vitest';
import { changeFiles, fictionalFiles, ruleCases } from '#tests/support/fictional-atlas.ts';
import { readAtlas } from '../read-atlas.ts';
import { everyRule } from './every-rule.ts';

const files = fictionalFiles();
const cases = ruleCases();
const otherRules = ['edtf', 'files', 'shape', 'syntax'];

describe('each rule', () => {
	it('has a bad and a good fixture', () => {
		const names = [...everyRule.map(({ name }) => name), ...otherRules].sort();
		for (const kind of ['bad', 'good'] as const)
			expect([...new Set(cases.filter((each) => each.kind === kind).map(({ rule }) => rule))].sort()).toEqual(
				names
			);
	});
});

describe.each(cases.filter(({ kind }) => kind === 'bad'))(
	'$rule',
	({ rule, what, change, expect: expected }) => {
		it(`reports by file, line and path when ${what}`, () => {
			const changed = changeFiles(files, change);
			const { atlas, issues } = readAtlas(changed);
			const found = issues.filter((issue) => issue.rule === rule);
			expect(found.map(({ file, path, severity }) => ({ file, path, severity }))).toEqual(
				expected.map(({ file, path, severity = 'error' }) => ({ file, path, severity }))
			);
			expected.forEach(({ says, line }, index) => {
				const { message, file, line: number } = found[index]!;
				const lines = changed.find(({ path }) => path === file)?.text.split('\n');
				expect(message).toContain(says);
				expect(lines?.[number - 1] ?? '').toContain(line);
			});
			const isError = issues.some(({ severity }) => severity === 'error');
			expect(atlas === undefined).toBe(isError);
		});
	}
);

describe.each(cases.filter(({ kind }) => kind === 'good'))('$rule', ({ what, change }) => {
	it(`has nothing to say when ${what}`, () => {
		const { atlas, issues } = readAtlas(changeFiles(files, change));
		expect(issues).toEqual([]);
		expect(atlas).toBeDefined();
	});
});
