import { createHash } from 'node:crypto';
import type { Zone } from '#lib/domain/zone.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { directionOf, localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { escapeText } from '#lib/static-map/svg-text.ts';
import { builtAtlas } from './atlas.ts';

/**
 * The page that a host shows for an address that leads nowhere. A host serves it at any depth, so that it
 * refers to no file of the site and its ways begin at the root; it speaks every language of the atlas, that of
 * the address first.
 * @param base the path under which the site is served; empty at the root of a host
 */
export function notFoundPage(base: string): string {
	const { settings, zones } = builtAtlas().atlas.records;
	const [first = 'en'] = settings.languages;
	const script = languageOfAddressFirst(base);
	const hash = createHash('sha256').update(script).digest('base64');
	const name = escapeText(inLanguage(settings.title, first));
	const heading = escapeText(m.not_found_title({}, { locale: localeOf(first) }));
	return `<!doctype html>
<html lang="${first}" dir="${directionOf(first)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">
<title>${heading} · ${name}</title>
<style>${style}</style>
</head>
<body>
<main>
${settings.languages.map((language) => sectionIn(language, first, base, zones)).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function sectionIn(language: Language, first: Language, base: string, zones: readonly Zone[]): string {
	const locale = localeOf(language);
	const root = language === first ? `${base}/` : `${base}/${language}/`;
	const ways = [
		[root, m.explore({}, { locale })],
		[`${root}passages/`, m.rec_all_passages({}, { locale })],
		[`${root}disputes/`, m.rec_all_disputes({}, { locale })],
		[`${root}about/`, m.rec_about_atlas({}, { locale })]
	];
	const zoneWays = zones.map(({ id, name }) => [`${root}zones/${id}/`, inLanguage(name, language)]);
	return `<section lang="${language}" dir="${directionOf(language)}">
<h1>${escapeText(m.not_found_title({}, { locale }))}</h1>
<p>${escapeText(m.not_found_help({}, { locale }))}</p>
<ul>${ways.map((way) => `<li>${linkOf(way)}</li>`).join('')}</ul>
<p>${zoneWays.map(linkOf).join(' · ')}</p>
</section>`;
}

/** A host serves the same page for every address: only a script can know in which language it began. */
const languageOfAddressFirst = (base: string): string =>
	`const language=location.pathname.slice(${base.length}).split('/')[1];` +
	`const section=[...document.querySelectorAll('section')].find(({lang})=>lang===language);` +
	`if(section){section.parentNode.prepend(section);document.documentElement.lang=language;` +
	`document.documentElement.dir=section.dir;document.title=section.querySelector('h1').textContent}`;

const linkOf = ([href = '', label = '']: readonly string[]): string =>
	`<a href="${href}">${escapeText(label)}</a>`;

const style = `:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#2a2823;--accent:#1d5c8f;--rule:#d9d2c3}
@media(prefers-color-scheme:dark){:root{--paper:#1a1d21;--ink:#ece9e2;--accent:#8fc1ea;--rule:#3a3f46}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:2rem 1rem}
section{padding-block:1rem;border-bottom:1px solid var(--rule)}
h1{margin:0;font:600 1.6rem/1.3 Georgia,serif}
ul{padding-inline-start:1.2rem}
a{color:var(--accent);display:inline-block;padding-block:.2rem}`;
