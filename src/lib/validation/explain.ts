import type { BaseIssue } from 'valibot';
import type { Path } from './geodata-file.ts';

const wanted: Readonly<Record<string, string>> = {
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	strict_object: 'a record with named fields',
	loose_object: 'a record with named fields',
	object: 'a record with named fields',
	record: 'a record with named fields',
	tuple: 'a list of the right length',
	strict_tuple: 'a list of the right length'
};

/** The path of a fault of shape inside the record that was checked. */
export function pathOf(issue: BaseIssue<unknown>): Path {
	return (issue.path ?? []).flatMap(({ key }) =>
		typeof key === 'string' || typeof key === 'number' ? [key] : []
	);
}

/** Says what is wrong with a record's shape, and what to write instead, in the words of those who edit it. */
export function explain(issue: BaseIssue<unknown>): string {
	const key = String(pathOf(issue).at(-1) ?? '');
	const isOfKey = issue.path?.at(-1)?.origin === 'key';
	if (issue.kind !== 'schema') return issue.message;
	if (issue.expected === 'never') return `"${key}" is no field here; correct its name or take it out`;
	if (isOfKey && issue.received === 'undefined') return `"${key}" is missing`;
	if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant') {
		const allowed = (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
		return `${issue.received} is not allowed; write ${allowed.includes(',') ? `one of ${allowed}` : allowed}`;
	}
	const kind = wanted[issue.type];
	if (kind === undefined) return issue.message;
	const remedy =
		issue.received === 'null'
			? 'it is empty: fill it in, or take the key out'
			: issue.type === 'string' && ['number', 'boolean'].includes(typeof issue.input)
				? `${issue.received} reads as a ${typeof issue.input}: put it in quotes`
				: `not ${issue.received}`;
	return `give ${kind}; ${remedy}`;
}
