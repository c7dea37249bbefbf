import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationFormat } from './citation-formats.ts';
import type { CitedItem } from './citation.ts';

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
	return new Cite(noted).format(format === 'bib' ? 'bibtex' : 'ris');
}

/** Neither format has a field for the version of a page: it stands in the note. */
function noteOf(item: Omit<CitedItem, 'version'>, version: string): string {
	return [item['container-title'], `version ${version}`].filter(Boolean).join(', ');
}
