import { describe, expect, it } from 'vitest';
import type { Source } from '#lib/domain/source.ts';
import { namedAccounts } from './account-names.ts';

const source = (id: string, role: Source['role'], label: string, date: number[]): Source =>
	({
		id,
		role,
		label: { en: label },
		reliesOn: [],
		csl: { id, type: 'report', title: `Title of ${id}`, issued: { 'date-parts': [date] } }
	}) as unknown as Source;

describe('namedAccounts', () => {
	const named = namedAccounts(
		[
			source('agency-2', 'cited', 'The agency', [1820, 10, 9]),
			source('agency-1', 'cited', 'The agency', [1820, 9, 24]),
			source('almanac', 'cited', 'Almanac', [1820]),
			source('chronicle', 'article', 'The chronicle', [1821])
		],
		'en'
	).map(({ name }) => name);
	it('puts the articles first, then the others by name and date', () => {
		expect(named[0]).toBe('The chronicle');
		expect(named[1]).toBe('Almanac');
		expect(named[2]).toContain('24 September 1820');
	});
	it('tells those that are called alike apart by date and title', () => {
		expect(named[3]).toBe('The agency · 9 October 1820 · Title of agency-2');
	});
});
