import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { readAddress } from './read-address.ts';

const { atlas } = readTestAtlas();
const reasons = (query: string): readonly string[] => {
	const { faults } = readAddress(new URLSearchParams(query), atlas);
	return faults.map(({ parameter, reason }) => `${parameter} ${reason}`);
};

describe('readAddress', () => {
	it('names a part that no view has, and leaves alone what others add', () => {
		expect(reasons('zoom=4&utm_source=letter&fbclid=1')).toEqual(['zoom unnamed']);
	});
	it('names a part that is said twice', () => {
		expect(reasons('theme=dark&theme=light')).toEqual(['theme repeated']);
	});
	it('names a time that the atlas does not tell of, and shows the day with which it opens', () => {
		const { view } = readAddress(new URLSearchParams('date=1500-01-01&zone=brell'), atlas);
		expect(view.time).toEqual({ kind: 'day', day: atlas.records.settings.defaultDate });
		expect(reasons('date=1500-01-01')).toEqual(['date outside']);
		expect(reasons('date=1500')).toEqual(['date outside']);
		expect(reasons('date=all')).toEqual([]);
	});
});
