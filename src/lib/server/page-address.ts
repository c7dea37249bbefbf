import type { Language } from '#lib/domain/text.ts';
import { siteOrigin } from '../../cli/site-origin.js';
import { builtAtlas } from './atlas.ts';

/**
 * The full address of a page.
 * @param path below the root of a language, ending in a slash; empty for its first page
 */
export function pageAddress(language: Language, path: string): string {
	const [first] = builtAtlas().atlas.records.settings.languages;
	return `${siteRoot()}${language === first ? '' : `${language}/`}${path}`;
}

/** The full address under which the whole site lies, ending in a slash. */
export function siteRoot(): string {
	return `${siteOrigin()}${process.env.BASE_PATH ?? ''}/`;
}
