import type { CslName } from '#lib/domain/source.ts';

/** A CSL-JSON item of a page of the atlas, or of a publication that it cites. */
export interface CitedItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly 'container-title'?: string;
	readonly publisher?: string;
	readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
	readonly version?: string;
	readonly URL?: string;
	readonly language?: string;
	readonly note?: string;
}

/** A page of the atlas that can be cited, in one language. */
export interface CitedPage {
	/** Unique among the pages of all languages, such as `zones-anvel-en`; the key of its entry. */
	readonly id: string;
	readonly title: string;
	/** Its full address. */
	readonly address: string;
	readonly language: string;
}

/** The atlas in the state that is cited. */
export interface CitedAtlas {
	readonly title: string;
	readonly version: string;
	/** Year, month (from 1) and day of the release, when it has one. */
	readonly date?: readonly [year: number, month: number, day: number];
}

/**
 * A page of the atlas as a CSL-JSON item. The page of the whole atlas, whose title is the atlas's own, is a
 * data set.
 */
export function pageItem(page: CitedPage, atlas: CitedAtlas): CitedItem {
	const isWhole = page.title === atlas.title;
	return {
		id: page.id,
		type: isWhole ? 'dataset' : 'webpage',
		title: page.title,
		author: [{ literal: atlas.title }],
		...(!isWhole && { 'container-title': atlas.title }),
		publisher: atlas.title,
		...(atlas.date && { issued: { 'date-parts': [[...atlas.date]] } }),
		version: atlas.version,
		URL: page.address,
		language: page.language
	};
}

/**
 * An item as an OpenURL ContextObject in a span (COinS, https://en.wikipedia.org/wiki/COinS), in Dublin Core,
 * which reference managers find in a page.
 * @returns the value of the span's `title`
 */
export function coinsOf(item: CitedItem): string {
	const { year, iso } = dateOf(item);
	const fields: [string, string | undefined][] = [
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
		['rft.type', item.type === 'dataset' ? 'dataset' : 'webpage'],
		['rft.title', item.title],
		['rft.source', item['container-title'] ?? item.publisher],
		['rft.publisher', item.publisher],
		...(item.author ?? []).map((name): [string, string] => ['rft.creator', nameOf(name)]),
		['rft.date', iso ?? year],
		['rft.identifier', item.URL],
		['rft.language', item.language]
	];
	const given = fields.filter((field): field is [string, string] => Boolean(field[1]));
	return new URLSearchParams(given).toString();
}

/** An item as the `citation_*` metadata of a page, as Google Scholar and reference managers read it. */
export function citationMeta(
	item: CitedItem
): readonly { readonly name: string; readonly content: string }[] {
	const { iso } = dateOf(item);
	const fields: [string, string | undefined][] = [
		['citation_title', item.title],
		...(item.author ?? []).map((name): [string, string] => ['citation_author', nameOf(name)]),
		['citation_inbook_title', item['container-title']],
		['citation_publisher', item.publisher],
		['citation_publication_date', iso?.replaceAll('-', '/')],
		['citation_public_url', item.URL],
		['citation_language', item.language]
	];
	return fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function dateOf({ issued }: CitedItem): { readonly year?: string; readonly iso?: string } {
	const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
	if (year === undefined) return {};
	const parts = [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))];
	return { year: String(year), iso: parts.join('-') };
}

const pad = (part: number): string => String(part).padStart(2, '0');

function nameOf({ literal, given, family }: CslName): string {
	return literal ?? [given, family].filter((part) => part !== undefined).join(' ');
}
