import { describe, expect, it } from 'vitest';
import { atlasReference } from './atlas-reference.ts';

const page = {
	title: 'Anvel',
	atlas: 'Atlas of the Sound',
	version: '1.1.0',
	date: [1922, 2, 1],
	address: 'https://sound.example/zones/anvel/'
} as const;

describe('atlasReference', () => {
	it('names page, atlas, version, date and address in each language', () => {
		expect(atlasReference(page, 'en')).toBe(
			'“Anvel”, Atlas of the Sound, version 1.1.0, 1 February 1922, https://sound.example/zones/anvel/'
		);
		expect(atlasReference(page, 'fr')).toMatch(
			/^«\sAnvel\s», Atlas of the Sound, version 1\.1\.0, 1er février 1922/
		);
		expect(atlasReference(page, 'ar')).toContain('الإصدار');
	});
	it('names the atlas as a whole once', () => {
		expect(atlasReference({ ...page, title: page.atlas }, 'en')).toMatch(/^Atlas of the Sound, version/);
	});
});
