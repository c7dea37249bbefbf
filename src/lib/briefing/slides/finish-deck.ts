import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { palettes } from '#lib/cartography/palette.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { deckFont, plainParagraphsXml, tagOf } from './native-text.ts';
import type { SceneSlide } from './scene-slide.ts';

/**
 * Puts into a deck what its maker does not know: shapes with patterns and descriptions, notes in their
 * language, the colours of the zones as the deck's own, fonts for Arabic; and gives every object of a slide an
 * id of its own.
 */
export function finishDeck(
	deck: Uint8Array,
	slides: readonly SceneSlide[],
	language: Language,
	zones: readonly Pick<Zone, 'hue' | 'rank'>[]
): Uint8Array {
	const parts = unzipSync(deck);
	const finished: Zippable = {};
	for (const [path, bytes] of Object.entries(parts)) {
		if (path.endsWith('/')) continue;
		const isPicture = /\.(png|jpe?g|gif)$/.test(path);
		if (path === '[Content_Types].xml') {
			finished[path] = strToU8(withoutMissing(strFromU8(bytes), parts));
			continue;
		}
		const finish = finisherOf(path, slides, language, zones);
		finished[path] = finish ? strToU8(finish(strFromU8(bytes))) : [bytes, { level: isPicture ? 0 : 6 }];
	}
	return zipSync(finished, { level: 6 });
}

function finisherOf(
	path: string,
	slides: readonly SceneSlide[],
	language: Language,
	zones: readonly Pick<Zone, 'hue' | 'rank'>[]
): ((xml: string) => string) | undefined {
	const [, folder, number] =
		/^ppt\/(slides|notesSlides|slideLayouts|slideMasters)\/[a-zA-Z]+(\d+)\.xml$/.exec(path) ?? [];
	const slide = slides[Number(number) - 1];
	if (folder === 'slides' && slide) return (xml) => finishedSlide(xml, slide, language);
	if (folder === 'notesSlides' && slide) return (xml) => finishedNotes(xml, slide, language);
	if (folder)
		return (xml) => withOwnIds(withoutPrompt(xml).replace(/<a:t>(null|\d+)<\/a:t>/g, '<a:t>‹#›</a:t>'));
	if (/^ppt\/theme\/theme\d+\.xml$/.test(path)) return (xml) => finishedTheme(xml, zones);
	return undefined;
}

/** The list of parts without those that are not there, of which the maker names some. */
function withoutMissing(xml: string, parts: Readonly<Record<string, unknown>>): string {
	return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, path: string) =>
		path in parts ? override : ''
	);
}

/** Titles and texts take their place and look from the layout; then come the shapes. */
function finishedSlide(xml: string, slide: SceneSlide, language: Language): string {
	const inherited = xml.replace(/<p:sp>(?:(?!<\/p:sp>)[^])*<\/p:sp>/g, (shape) => {
		const [, kind] = /type="(title|body)"/.exec(shape) ?? [];
		if (!kind) return shape;
		const paragraphs =
			kind === 'title'
				? plainParagraphsXml([slide.title], language, slide.titlePoints)
				: plainParagraphsXml([slide.text], language, slide.textPoints);
		return withoutPrompt(shape)
			.replace(/<p:spPr>[^]*<\/p:spPr>/, '<p:spPr/>')
			.replace(/<a:p>[^]*<\/a:p>/, () => paragraphs);
	});
	const numbered = inherited.replace(
		/(type="slidenum"><a:rPr[^>]*? lang=")[^"]*("[^>]*><a:t>)(\d+)/g,
		(_all, before: string, between: string, number: string) =>
			before + tagOf(language) + between + formatNumber(Number(number), language)
	);
	return withOwnIds(numbered.replace('</p:spTree>', () => `${slide.elements}</p:spTree>`));
}

/** Placeholders with names of their own, and without a prompt where there is none to be read. */
function withoutPrompt(xml: string): string {
	const names = { title: 'Title', body: 'Text' } as const;
	return xml
		.replace(/\s*hasCustomPrompt="1"/g, '')
		.replace(
			/name="[^"]*"((?:(?!<p:sp>)[^])*?type="(title|body)")/g,
			(_all, rest: string, kind: keyof typeof names) => `name="${names[kind]}"${rest}`
		);
}

function finishedNotes(xml: string, { notes }: SceneSlide, language: Language): string {
	const paragraphs = plainParagraphsXml(notes, language);
	const body = /(type="body"[^]*?<a:lstStyle\/>)[^]*?(<\/p:txBody>)/;
	return withOwnIds(xml.replace(body, (_all, before: string, after: string) => before + paragraphs + after));
}

function finishedTheme(xml: string, zones: readonly Pick<Zone, 'hue' | 'rank'>[]): string {
	const hues = zones.flatMap(({ hue, rank }) => (hue && rank === 'main' ? [hue.light] : [])).slice(0, 5);
	return [...hues, palettes.light.neutral]
		.reduce(
			(theme, colour, index) =>
				theme.replace(
					new RegExp(`(<a:accent${index + 1}><a:srgbClr val=")[0-9A-F]{6}`),
					`$1${colour.slice(1).toUpperCase()}`
				),
			xml
		)
		.replaceAll('<a:cs typeface=""/>', `<a:cs typeface="${deckFont}"/>`)
		.replace(/(<a:font script="Arab" typeface=")[^"]*/g, `$1${deckFont}`);
}

/** Numbers the objects of a part from 1, since its maker and its finisher may use the same number. */
function withOwnIds(xml: string): string {
	let last = 0;
	return xml.replace(/(<p:cNvPr\s+id=")\d+"/g, (_all, before: string) => `${before}${++last}"`);
}
