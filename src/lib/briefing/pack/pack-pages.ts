import { inLanguage } from '#lib/domain/text.ts';
import { directionOf, localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { escapeText } from '#lib/static-map/svg-text.ts';
import type { PackContent } from './pack-content.ts';

/** What a page of the folder shows, and the name of its file. */
export const packPages = {
	stage: 'index.html',
	presenter: 'presenter.html',
	passages: 'passages.html',
	handout: 'handout.html'
} as const;
export type PackFace = keyof typeof packPages;

/** The name of the slides beside the pages. */
export const slidesName = 'slides.pptx';

/** The folder that holds what the pages are made of. */
export const partsFolder = 'parts';

/** The style sheets and scripts of each page, in the order in which they are read. */
export const pageParts = {
	styles: [`${partsFolder}/fonts/fonts.css`, `${partsFolder}/player.css`],
	content: `${partsFolder}/content.js`,
	player: `${partsFolder}/player.js`
} as const;

/**
 * What a page may load: only what lies beside it or is made by it. `file:` stands beside `'self'` since browsers
 * differ in whether the latter means files.
 */
const policy = [
	"default-src 'none'",
	"script-src 'self' file:",
	"style-src 'self' file: 'unsafe-inline'",
	"img-src 'self' file: data: blob:",
	"font-src 'self' file: data:",
	'connect-src data: blob:',
	'worker-src data: blob:',
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/** A page of the folder. Its words are put there by the player; those that it holds say why it may be empty. */
export function packPage(face: PackFace, { briefing, language }: PackContent): string {
	const title = escapeText(inLanguage(briefing.title, language));
	const needs = escapeText(m.pack_page_needs({}, { locale: localeOf(language) }));
	const styles = pageParts.styles.map((href) => `<link rel="stylesheet" href="${href}" />`);
	const scripts = [pageParts.content, pageParts.player].map((src) => `<script src="${src}" defer></script>`);
	return `<!doctype html>
<html lang="${escapeText(language)}" dir="${directionOf(language)}" data-face="${face}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta http-equiv="Content-Security-Policy" content="${policy}" />
		<meta name="referrer" content="no-referrer" />
		<title>${title}</title>
		${[...styles, ...scripts].join('\n\t\t')}
	</head>
	<body>
		<main data-needs>
			<h1>${title}</h1>
			<p>${needs}</p>
		</main>
	</body>
</html>
`;
}
