import type { Language } from '#lib/domain/text.ts';
import type { CitationFormat } from './citation-formats.ts';
import type { LinkedNode } from './json-ld.ts';

/** A page in one of the atlas's languages. */
export interface PageTranslation {
	readonly language: Language;
	/** Its full address. */
	readonly address: string;
}

/** What the head of a page that stands alone says to readers' tabs, search engines and reference managers. */
export interface PageHead {
	readonly title: string;
	readonly description: string;
	/** The full address by which the page is to be known. */
	readonly canonical: string;
	/** The page in every language of the atlas, itself included; the first is the one for all others. */
	readonly translations: readonly PageTranslation[];
	/** `citation_*` metadata. */
	readonly citation: readonly { readonly name: string; readonly content: string }[];
	/** OpenURL ContextObjects, one for each thing that can be cited here. */
	readonly coins: readonly string[];
	readonly linked: LinkedNode;
}

/** What the reader is offered for citing a page. */
export interface PageCitation {
	/** The formatted reference of the page. */
	readonly own: string;
	/** The formatted reference of the publication that it retells or describes. */
	readonly original?: string;
	/** The formatted reference of the atlas as a whole. */
	readonly whole: string;
	/** Where the citation is to be had in each format: an address below the page, or the text itself as `data:`. */
	readonly files: Readonly<Record<CitationFormat, string>>;
}
