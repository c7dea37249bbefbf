import { citationFormats, type CitationFormat } from './citation-formats.ts';
import { latexText } from './latex-text.ts';

/** The citation of a view: its formatted reference, and the text of its file in each format. */
export interface ViewCitation {
	readonly reference: string;
	readonly files: Readonly<Record<CitationFormat, string>>;
}

/** The citation of any view, with {@link viewBlanks} where a view is named. */
export interface ViewCitationForm extends ViewCitation {
	/** The full address of the live map, to which the query of a view is added. */
	readonly map: string;
}

/** What of a view its citation names. */
export interface CitedView {
	readonly title: string;
	/** Its full address, with its query. */
	readonly address: string;
}

/**
 * What stands in the citation of a view as it is made when the site is built, where the title, the address and
 * the key of the view are filled in once it is looked at. So the library that writes the files stays at home.
 */
export const viewBlanks = {
	id: 'key-of-the-view',
	title: 'title of the view',
	address: 'https://address-of-the-view.invalid/'
} as const;

/** How words are written in the values of each format. */
const written: Readonly<Record<CitationFormat, (words: string) => string>> = {
	json: (words) => JSON.stringify(words).slice(1, -1),
	bib: (words) => `{${latexText(words)}}`,
	ris: (words) => words.replace(/\s+/g, ' ')
};

/**
 * Fills the blanks of a citation with what a view is called and where it is.
 * @param form a citation of a page that is described by {@link viewBlanks}
 */
export function fillViewCitation(form: ViewCitation, { title, address }: CitedView): ViewCitation {
	const id = keyOf(address);
	const fill = (text: string, write: (words: string) => string): string =>
		text
			.replaceAll(viewBlanks.title, () => write(title))
			.replaceAll(viewBlanks.address, () => address)
			.replaceAll(viewBlanks.id, () => id);
	const files = citationFormats.map((format) => [format, fill(form.files[format], written[format])]);
	return {
		reference: fill(form.reference, (words) => words),
		files: Object.fromEntries(files) as ViewCitation['files']
	};
}

/** A key that tells the views in one bibliography apart: `fr-date-1921-03-05-zone-anvel`. */
function keyOf(address: string): string {
	const words = address.replace(/^https?:\/\/[^/]+/, '').match(/[a-z0-9]+/gi) ?? [];
	return ['view', ...words].join('-');
}
