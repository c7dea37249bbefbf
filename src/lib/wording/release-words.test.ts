import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { releaseWords } from './release-words.ts';

describe('releaseWords', () => {
	const { releases } = readTestAtlas().atlas.records;
	it('names number and day of the newest release', () => {
		expect(releaseWords(releases, '9.9.9-abc', 'en')).toBe('1.1.0, 1 February 1922');
		expect(releaseWords(releases, '9.9.9-abc', 'ar')).toContain('1.1.0');
	});
	it('names the version of the program where nothing was released', () => {
		expect(releaseWords([], '9.9.9-abc', 'en')).toBe('9.9.9-abc');
	});
});
