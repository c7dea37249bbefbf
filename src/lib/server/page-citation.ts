import { citationFile } from '#lib/exchange/citation-files.ts';
import { citationAsAddress, isCitable, type CitationFormat } from '#lib/exchange/citation-formats.ts';
import { pageItem, type CitedAtlas, type CitedItem } from '#lib/exchange/citation.ts';
import type { PageCitation } from '#lib/exchange/page-head.ts';
import { viewBlanks, type ViewCitationForm } from '#lib/exchange/view-citation.ts';
import type { Source } from '#lib/domain/source.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { atlasReference } from '#lib/wording/atlas-reference.ts';
import { sourceReference } from '#lib/wording/reference.ts';
import { builtAtlas } from './atlas.ts';
import { pageAddress } from './page-address.ts';
import { builtVersion, releaseDate } from './release.ts';

/** A page that is cited: its path below the root of a language, and what it is called there. */
export interface CitablePage {
	readonly path: string;
	readonly title: string;
	/** The publication that it retells or describes. */
	readonly original?: Source | undefined;
}

/** The items to be cited for a page: its own first, then the publication that it retells. */
export function citedItems({ path, title, original }: CitablePage, language: Language): readonly CitedItem[] {
	const id = [...(path || 'atlas').split('/').filter(Boolean), language].join('-');
	const own = pageItem({ id, title, address: pageAddress(language, path), language }, citedAtlas(language));
	if (!original) return [own];
	return [own, withoutNote(original.csl)];
}

/** What the reader is offered for citing a page. */
export function pageCitation(page: CitablePage, language: Language): PageCitation {
	return {
		own: referenceOf(page.title, pageAddress(language, page.path), language),
		whole: referenceOf(citedAtlas(language).title, pageAddress(language, ''), language),
		...(page.original && { original: sourceReference(page.original, language) }),
		files: citationAddresses(page, language)
	};
}

/** The citation of a view of the live map, with blanks for what only the view knows. */
export function viewCitationForm(language: Language): ViewCitationForm {
	const item = pageItem({ ...viewBlanks, language }, citedAtlas(language));
	return {
		map: pageAddress(language, ''),
		reference: referenceOf(viewBlanks.title, viewBlanks.address, language),
		files: {
			json: citationFile([item], 'json'),
			bib: citationFile([item], 'bib'),
			ris: citationFile([item], 'ris')
		}
	};
}

function referenceOf(title: string, address: string, language: Language): string {
	const { title: atlas, version, date } = citedAtlas(language);
	return atlasReference({ title, atlas, version, date, address }, language);
}

/** Where the citation of a page is to be had: beside it, or, where that would be too many files, within it. */
function citationAddresses(page: CitablePage, language: Language): PageCitation['files'] {
	const [, folder = ''] = /^([^/]+)\/[^/]+\/$/.exec(page.path) ?? [];
	const address = (format: CitationFormat): string => {
		if (isCitable(folder)) return `cite.${format}`;
		const text = citationFile(citedItems(page, language), format);
		return citationAsAddress(text, format);
	};
	return { json: address('json'), bib: address('bib'), ris: address('ris') };
}

function citedAtlas(language: Language): CitedAtlas {
	const date = releaseDate();
	return {
		title: inLanguage(builtAtlas().atlas.records.settings.title, language),
		version: builtVersion(),
		...(date && { date })
	};
}

/** The note of a source is the editors' own and no part of its citation. */
function withoutNote(item: CitedItem): CitedItem {
	return Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'note')) as unknown as CitedItem;
}
