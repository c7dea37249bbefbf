import { citationMeta, coinsOf } from '#lib/exchange/citation.ts';
import { webPageNode, type LinkedAtlas, type LinkedNode } from '#lib/exchange/json-ld.ts';
import type { PageHead } from '#lib/exchange/page-head.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { builtAtlas } from './atlas.ts';
import { pageAddress } from './page-address.ts';
import { citedItems, type CitablePage } from './page-citation.ts';
import { builtRelease, builtVersion } from './release.ts';

/** The longest description that search engines show. */
const longestDescription = 200;

/**
 * What the head of a page says.
 * @param about what the page is about, as linked data
 * @param linked the linked data of the page itself, when it is no plain page about something
 */
export function pageHead(
	page: CitablePage & { readonly description: string },
	language: Language,
	about?: LinkedNode,
	linked?: LinkedNode
): PageHead {
	const { settings } = builtAtlas().atlas.records;
	const { path, title } = page;
	const canonical = pageAddress(language, path);
	const items = citedItems(page, language);
	const description = shortened(page.description);
	const atlasTitle = inLanguage(settings.title, language);
	return {
		title:
			title === atlasTitle
				? title
				: m.say_title_parts({ first: title, second: atlasTitle }, { locale: localeOf(language) }),
		description,
		canonical,
		translations: settings.languages.map((other) => ({
			language: other,
			address: pageAddress(other, path)
		})),
		citation: items[0] ? citationMeta(items[0]) : [],
		coins: items.map(coinsOf),
		linked:
			linked ??
			webPageNode({ address: canonical, title, description, language }, linkedAtlas(language), about)
	};
}

/** What linked data says of the atlas in a language. */
export function linkedAtlas(language: Language): LinkedAtlas {
	return {
		settings: builtAtlas().atlas.records.settings,
		address: pageAddress(language, 'about/'),
		version: builtVersion(),
		release: builtRelease()
	};
}

/** Words cut before the one that is too much. */
function shortened(words: string): string {
	if (words.length <= longestDescription) return words;
	return `${words.slice(0, longestDescription).replace(/\s+\S*$/, '')} …`;
}
