import type { Language } from '#lib/domain/text.ts';
import { directionOf } from '#lib/i18n/locale.ts';
import { escapeText } from '#lib/static-map/svg-text.ts';
import { wrappedLines } from '#lib/cartography/wrap-text.ts';
import { colourXml, emuPerInch, nameXml, placeXml, type SlideBox } from './native-shape.ts';

/** A paragraph of a text on a slide. */
export interface SlideParagraph {
	readonly text: string;
	readonly isBold?: boolean;
	/** As `#rrggbb`. */
	readonly colour: string;
	/** The height of its letters against those of the text; 1 if left out. */
	readonly size?: number;
}

/** A text on a slide that can be edited. */
export interface SlideText {
	readonly name: string;
	readonly box: SlideBox;
	readonly paragraphs: readonly SlideParagraph[];
	/** The height of the letters in points. */
	readonly points: number;
	readonly language: Language;
	/** On which side lines begin; the side at which the language begins, if left out. */
	readonly align?: 'left' | 'centre' | 'right';
	readonly anchor?: 'top' | 'middle' | 'bottom';
	/** What lies behind it. */
	readonly ground?: { readonly colour: string; readonly opacity: number };
	/** What surrounds its letters, as `#rrggbb`; LibreOffice does not draw it. */
	readonly halo?: string;
	/** False for a label, whose lines are broken already. */
	readonly isWrapped?: boolean;
}

/** The font of a deck for Latin and Arabic letters alike, which Office has on every system. */
export const deckFont = 'Arial';

/** From one line to the next, against the height of the letters. */
const lineSpacing = 1.2;
/** Between paragraphs, in points against the height of the letters. */
const paragraphSpacing = 0.25;

/** A text box as it is written in a slide; its fonts are the deck's own. */
export function textXml(text: SlideText): string {
	const anchor = { top: 't', middle: 'ctr', bottom: 'b' }[text.anchor ?? 'top'];
	const ground = text.ground
		? `<a:solidFill>${colourXml(text.ground.colour, text.ground.opacity)}</a:solidFill>`
		: '<a:noFill/>';
	const wrap = text.isWrapped === false ? 'none' : 'square';
	return [
		`<p:sp><p:nvSpPr>${nameXml(text.name)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
		`<p:spPr>${placeXml(text.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground}</p:spPr>`,
		`<p:txBody><a:bodyPr wrap="${wrap}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="${directionOf(text.language) === 'rtl' ? 1 : 0}" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>`,
		...text.paragraphs.map((paragraph) => paragraphXml(paragraph, text)),
		'</p:txBody></p:sp>'
	].join('');
}

/**
 * Paragraphs that take their look from elsewhere, as in placeholders and notes.
 * @param points the height of the letters, where it differs
 */
export function plainParagraphsXml(
	paragraphs: readonly string[],
	language: Language,
	points?: number
): string {
	const size = points === undefined ? '' : ` sz="${Math.round(points * 100)}"`;
	const direction = directionOf(language) === 'rtl' ? ' algn="r" rtl="1"' : '';
	return paragraphs
		.map(
			(text) =>
				`<a:p><a:pPr${direction}/><a:r><a:rPr lang="${tagOf(language)}"${size} dirty="0"/><a:t>${escapeText(text)}</a:t></a:r></a:p>`
		)
		.join('');
}

/** The height that paragraphs need in a width, by an estimate of how wide letters are; both in EMU. */
export function heightOf(paragraphs: readonly SlideParagraph[], points: number, width: number): number {
	const perPoint = emuPerInch / 72;
	return paragraphs.reduce((sum, { text, size = 1 }) => {
		const letters = points * size * perPoint;
		return sum + letters * (wrappedLines(text, width, letters).length * lineSpacing + paragraphSpacing);
	}, 0);
}

/** The largest height of letters, in steps of half a point, at which paragraphs fit a box. */
export function fittingPoints(
	paragraphs: readonly SlideParagraph[],
	{ width, height }: SlideBox,
	most: number,
	least: number
): number {
	let points = most;
	while (points > least && heightOf(paragraphs, points, width) > height) points -= 0.5;
	return points;
}

function paragraphXml({ text, isBold, colour, size = 1 }: SlideParagraph, whole: SlideText): string {
	const { language, align, points } = whole;
	const isRtl = directionOf(language) === 'rtl';
	const side = align ?? (isRtl ? 'right' : 'left');
	const sides = { left: 'l', centre: 'ctr', right: 'r' } as const;
	const after = whole.isWrapped === false ? 0 : Math.round(points * size * paragraphSpacing * 100);
	const look = `lang="${tagOf(language)}" sz="${Math.round(points * size * 100)}"${isBold ? ' b="1"' : ''} dirty="0"`;
	const glow = whole.halo
		? `<a:effectLst><a:glow rad="38100">${colourXml(whole.halo)}</a:glow></a:effectLst>`
		: '';
	return `<a:p><a:pPr algn="${sides[side]}"${isRtl ? ' rtl="1"' : ''}><a:spcAft><a:spcPts val="${after}"/></a:spcAft></a:pPr><a:r><a:rPr ${look}><a:solidFill>${colourXml(colour)}</a:solidFill>${glow}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p>`;
}

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-SA' };

/** The language tag by which spelling is checked. */
export function tagOf(language: Language): string {
	return tags[language] ?? language;
}
