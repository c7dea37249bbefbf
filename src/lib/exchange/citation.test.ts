import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { citationFile } from './citation-files.ts';
import { citationMeta, coinsOf, pageItem } from './citation.ts';

const atlas = { title: 'Atlas of the vales', version: '1.2.0', date: [1822, 3, 4] } as const;
const page = {
	id: 'zones-north-ar',
	title: 'وادي الشمال',
	address: 'https://vales.example/ar/zones/north/',
	language: 'ar'
};
const item = pageItem(page, atlas);

describe('pageItem', () => {
	it('cites a page within the atlas, with version and date', () => {
		expect(item).toMatchObject({
			type: 'webpage',
			'container-title': 'Atlas of the vales',
			version: '1.2.0',
			issued: { 'date-parts': [[1822, 3, 4]] }
		});
	});
	it('cites the atlas itself as a data set', () => {
		const whole = pageItem({ ...page, title: atlas.title }, atlas);
		expect(whole.type).toBe('dataset');
		expect(whole['container-title']).toBeUndefined();
	});
});

describe('citationFile', () => {
	it('writes BibTeX and RIS that a parser reads back, in any script', () => {
		for (const format of ['bib', 'ris'] as const) {
			const [read] = new Cite(citationFile([item], format)).data;
			expect(read).toMatchObject({ title: page.title, URL: page.address });
			expect(citationFile([item], format)).toContain('version 1.2.0');
		}
	});
	it('keeps the day of the release, in the form that each format has for it', () => {
		expect(citationFile([item], 'ris')).toContain('DA  - 1822/03/04/');
		expect(citationFile([item], 'bib')).toContain('month = mar,\n\tday = {4}');
		for (const format of ['bib', 'ris'] as const)
			expect(new Cite(citationFile([item], format)).data[0]?.issued).toEqual(item.issued);
	});
	it('escapes in BibTeX what LaTeX would take for a command, and nothing in an address', () => {
		const odd = { ...item, title: 'Vale & hill: 5% of #1', URL: 'https://vales.example/?a=b&c=d%20e' };
		const text = citationFile([odd], 'bib');
		expect(text).toContain('\\& hill: 5\\% of \\#1');
		expect(text).toContain('url = {https://vales.example/?a=b&c=d%20e}');
		expect(new Cite(text).data[0]).toMatchObject({ title: odd.title, URL: odd.URL });
	});
	it('writes the items themselves as CSL-JSON', () => {
		expect(JSON.parse(citationFile([item], 'json'))).toEqual([item]);
	});
});

describe('coinsOf and citationMeta', () => {
	it('say what reference managers look for', () => {
		const coins = new URLSearchParams(coinsOf(item));
		expect(coins.get('rft.title')).toBe(page.title);
		expect(coins.get('rft.identifier')).toBe(page.address);
		expect(coins.get('rft.date')).toBe('1822-03-04');
		const meta = new Map(citationMeta(item).map(({ name, content }) => [name, content]));
		expect(meta.get('citation_title')).toBe(page.title);
		expect(meta.get('citation_publication_date')).toBe('1822/03/04');
		expect(meta.get('citation_inbook_title')).toBe(atlas.title);
	});
});
