import { pageItem, type CitedAtlas, type CitedItem } from '#lib/exchange/citation.ts';
import type { PageCitation } from '#lib/exchange/page-head.ts';
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
	const { note: _editorsNote, ...publication } = original.csl;
	return [own, publication];
}

/** What the reader is offered for citing a page. */
export function pageCitation(page: CitablePage, language: Language, hasFiles: boolean): PageCitation {
	const atlas = citedAtlas(language);
	const refer = (title: string, path: string): string =>
		atlasReference(
			{
				title,
				atlas: atlas.title,
				version: atlas.version,
				date: atlas.date,
				address: pageAddress(language, path)
			},
			language
		);
	return {
		own: refer(page.title, page.path),
		whole: refer(atlas.title, ''),
		...(page.original && { original: sourceReference(page.original, language) }),
		hasFiles
	};
}

function citedAtlas(language: Language): CitedAtlas {
	const date = releaseDate();
	return {
		title: inLanguage(builtAtlas().atlas.records.settings.title, language),
		version: builtVersion(),
		...(date && { date })
	};
}
