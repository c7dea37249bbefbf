/** The formats in which a citation is given out: CSL-JSON, BibTeX and RIS, by the endings of their files. */
export const citationFormats = ['json', 'bib', 'ris'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** The media type of each format. */
export const citationMediaTypes: Readonly<Record<CitationFormat, string>> = {
	json: 'application/vnd.citationstyles.csl+json',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8'
};

/** What each format is called. */
export const citationFormatNames: Readonly<Record<CitationFormat, string>> = {
	json: 'CSL-JSON',
	bib: 'BibTeX',
	ris: 'RIS'
};

/** The text of a citation as an address that holds it, from which it can be saved. */
export function citationAsAddress(text: string, format: CitationFormat): string {
	return `data:${citationMediaTypes[format].replace('; ', ';')},${encodeURIComponent(text)}`;
}

/**
 * The folders of the records whose citations lie beside their pages as files. Those of the many others stand in
 * the pages themselves.
 */
export const citableFolders = ['zones', 'truces', 'situations', 'disputes'] as const;

/** Whether citations of the records of a folder lie beside their pages as files. */
export function isCitable(folder: string): boolean {
	return (citableFolders as readonly string[]).includes(folder);
}
