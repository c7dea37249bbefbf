import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { atlasReference } from '#lib/wording/atlas-reference.ts';
import { citationFile } from './citation-files.ts';
import { pageItem } from './citation.ts';
import { fillViewCitation, viewBlanks, type ViewCitation } from './view-citation.ts';

const atlas = { title: 'Atlas of the vales', version: '1.2.0', date: [1822, 3, 4] } as const;
const item = pageItem({ ...viewBlanks, language: 'en' }, atlas);
const form: ViewCitation = {
	reference: atlasReference({ ...atlas, ...viewBlanks, atlas: atlas.title }, 'en'),
	files: {
		json: citationFile([item], 'json'),
		bib: citationFile([item], 'bib'),
		ris: citationFile([item], 'ris')
	}
};
const view = {
	title: '4 March 1822 · North & South “Vale” 100% {all} \\ $1 #2 a_b',
	address: 'https://vales.example/fr/?date=1822-03-04&zone=north&reading=north-1+south-2'
};

describe('fillViewCitation', () => {
	it('names the view, its address, the version and the date in the reference', () => {
		const { reference } = fillViewCitation(form, view);
		expect(reference).toContain(view.title);
		expect(reference).toContain(view.address);
		expect(reference).toContain('version 1.2.0, 4 March 1822');
	});
	it('writes files that parsers read back, whatever signs the title has', () => {
		const { files } = fillViewCitation(form, view);
		for (const text of [files.json, files.ris, files.bib]) {
			const [read] = new Cite(text).data as [{ title: string; URL: string; id: string }];
			expect(read.title.replace(/<[^>]+>/g, '')).toBe(view.title);
			expect(read.URL).toBe(view.address);
			expect(text).toContain('view-fr-date-1822-03-04-zone-north-reading-north-1-south-2');
		}
	});
	it('leaves no blank, in any script', () => {
		const { reference, files } = fillViewCitation(form, { ...view, title: 'وادي الشمال $& $1' });
		for (const text of [reference, ...Object.values(files)])
			for (const blank of Object.values(viewBlanks)) expect(text).not.toContain(blank);
		expect(files.ris).toContain('وادي الشمال $& $1');
	});
});
