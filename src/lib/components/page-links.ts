import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** A way to another page, as the head of every page lists them. */
export interface PageLink {
	readonly href: string;
	readonly label: string;
	readonly isCurrent: boolean;
}

/**
 * Addresses of the pages in one language. They end in a slash, as every static host serves folders.
 * @param base the path under which the site is served; empty at the root, or relative (`../..`) to the page
 * @param first the atlas's first language, which has no part of its own in the path
 */
export function pageAddresses(base: string, language: Language, first: Language) {
	const root = language === first ? `${base}/` : `${base}/${language}/`;
	return {
		home: root,
		about: `${root}about/`,
		changes: `${root}changes/`,
		builders: `${root}builders/`,
		briefings: `${root}briefings/`,
		ownBriefings: `${root}briefings/own/`,
		ownPlay: `${root}briefings/own/play/`,
		ownPresenter: `${root}briefings/own/presenter/`,
		ownHandout: `${root}briefings/own/handout/`,
		briefing: (id: string) => `${root}briefings/${id}/`,
		presenter: (briefing: string) => `${root}briefings/${briefing}/presenter/`,
		handout: (briefing: string) => `${root}briefings/${briefing}/handout/`,
		briefingFiles: (briefing: string) => `${root}briefings/${briefing}/files/`,
		scene: (briefing: string, id: string) => `${root}briefings/${briefing}/${id}/`,
		passages: `${root}passages/`,
		disputes: `${root}disputes/`,
		passage: (id: string) => `${root}passages/${id}/`,
		zone: (id: string) => `${root}zones/${id}/`,
		truce: (id: string) => `${root}truces/${id}/`,
		situation: (id: string) => `${root}situations/${id}/`,
		source: (id: string) => `${root}sources/${id}/`,
		/** The builder of embeds, for what has an address below the root: `zones/anvel`. */
		embedding: (path: string) => `${root}?embed=${path}`,
		view: (id: string) => `${root}views/${id}/`,
		dispute: (id: string) => `${root}disputes/${id}/`,
		place: (id: string) => `${root}places/${id}/`,
		actor: (id: string) => `${root}actors/${id}/`
	};
}
export type PageAddresses = ReturnType<typeof pageAddresses>;

/**
 * The ways that the head of every page lists.
 * @param current the path of the page itself
 */
export function pageLinks(
	addresses: PageAddresses,
	language: Language,
	current: string
): readonly PageLink[] {
	const locale = localeOf(language);
	return [
		{ href: addresses.home, label: m.explore({}, { locale }) },
		{ href: addresses.briefings, label: m.brief_nav({}, { locale }) },
		{ href: addresses.passages, label: m.rec_passages({}, { locale }) },
		{ href: addresses.disputes, label: m.rec_nav_disputes({}, { locale }) },
		{ href: addresses.about, label: m.about({}, { locale }) }
	].map((link) => ({ ...link, isCurrent: pathOf(link.href, current) === current }));
}

/** The same page in every language of the atlas. */
export function languageLinks(
	base: string,
	path: string,
	languages: readonly Language[],
	language: Language
) {
	const [first = language] = languages;
	const { home } = pageAddresses(base, language, first);
	const own = pathOf(home, path);
	const rest = path.startsWith(own) ? path.slice(own.length) : '';
	return languages.map((other) => ({
		language: other,
		href: pageAddresses(base, other, first).home + rest
	}));
}

/** The path that an address leads to from a page; while a page is prerendered, addresses are relative to it. */
function pathOf(href: string, page: string): string {
	return new URL(href, `http://site${page}`).pathname;
}
