import { beforeAll, describe, expect, it } from 'vitest';
import { builtPermalink, permalinkCard, permalinkEntries, pictureEntries } from './permalinks.ts';

beforeAll(() => {
	process.env.GEODATA = 'tests/fixtures/atlas';
	return () => delete process.env.GEODATA;
});

describe('the permalink of a renamed record', () => {
	it('still answers as frame, reply and picture, in every language', () => {
		const pathsOf = (entries: { lang?: string; path: string }[]) =>
			entries.map(({ lang = 'en', path }) => `${lang} ${path}`);
		expect(pathsOf(permalinkEntries())).toContain('ar zones/harbour');
		expect(pathsOf(permalinkEntries('.json'))).toContain('en zones/harbour.json');
		expect(pathsOf(pictureEntries())).toContain('en zones/harbour.png');
	});
	it('names the present address', () => {
		const permalink = builtPermalink('zones/harbour/')!;
		expect(permalink.id).toBe('brell');
		expect(permalinkCard(permalink, 'en').canonical).toMatch(/\/zones\/brell\/$/);
	});
});
