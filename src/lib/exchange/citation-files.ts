import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslName } from '#lib/domain/source.ts';
import type { CitationFormat } from './citation-formats.ts';
import type { CitedItem } from './citation.ts';
import { latexText } from './latex-text.ts';

/** Titles in any script stay as they are written; every reader of BibTeX of our day takes UTF-8. */
Object.assign(plugins.config.get('@bibtex').format, {
	asciiOnly: false,
	useIdAsLabel: true,
	checkLabel: false
});

/** Items as the text of a file in a format. */
export function citationFile(items: readonly CitedItem[], format: CitationFormat): string {
	if (format === 'json') return `${JSON.stringify(items, undefined, '\t')}\n`;
	const noted = items.map(({ version, ...item }) => ({
		...item,
		...(version && { version, note: [item.note, noteOf(item, version)].filter(Boolean).join('. ') })
	}));
	if (format === 'ris') return withFullDays(new Cite(noted).format('ris'));
	return withOwnDays(new Cite(noted.map(withLatexText)).format('bibtex'));
}

/** RIS writes dates as YYYY/MM/DD/; the library leaves out the zeros. */
function withFullDays(ris: string): string {
	return ris.replace(/^(DA  - \d+)\/(\d*)\/(\d*)\//gm, (_all, year: string, ...parts: string[]) =>
		[year, ...parts.slice(0, 2).map((part) => part && part.padStart(2, '0')), ''].join('/')
	);
}

/** In BibTeX a month is a macro and stands alone; the library writes the day behind it. */
function withOwnDays(bibtex: string): string {
	return bibtex.replace(/month = \{([a-z]{3}) (\d+)\}/g, 'month = $1,\n\tday = {$2}');
}

/** What stands in braces in BibTeX is LaTeX; the library leaves it as it is once letters of any script may stay. */
function withLatexText(item: CitedItem): CitedItem {
	const { title, author, note, publisher, 'container-title': container } = item;
	return {
		...item,
		title: latexText(title),
		...(author && { author: author.map(({ literal, ...name }) => named(literal, name)) }),
		...(note && { note: latexText(note) }),
		...(publisher && { publisher: latexText(publisher) }),
		...(container && { 'container-title': latexText(container) })
	};
}

const named = (literal: string | undefined, name: CslName): CslName =>
	literal === undefined ? name : { literal: latexText(literal) };

/** Neither format has a field for the version of a page: it stands in the note. */
function noteOf(item: Omit<CitedItem, 'version'>, version: string): string {
	return [item['container-title'], `version ${version}`].filter(Boolean).join(', ');
}
