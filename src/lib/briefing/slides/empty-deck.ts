import PptxGenJS from 'pptxgenjs';
import type { Language } from '#lib/domain/text.ts';
import { directionOf } from '#lib/i18n/locale.ts';
import { emuPerInch, type SlideBox } from './native-shape.ts';
import { deckFont } from './native-text.ts';
import type { SceneSlide } from './scene-slide.ts';
import { slideInches, type SlidePlan } from './slide-plan.ts';

/** What is true of a deck as a whole. */
export interface DeckFrame {
	readonly title: string;
	readonly summary: string;
	readonly author: string;
	readonly plan: SlidePlan;
	readonly language: Language;
	/** A PNG. */
	readonly logo?: Uint8Array;
}

/** The name of the layout on which every scene stands. */
const layout = 'Scene';
const ink = '2A2823';

/**
 * A PowerPoint file with its layout, and for each scene a slide with title, text, base map and notes; shapes and
 * labels are added by `finishDeck`.
 * @param pictures the base maps of each slide as PNG
 */
export async function emptyDeck(
	slides: readonly SceneSlide[],
	pictures: readonly (readonly Uint8Array[])[],
	{ title, summary, author, plan, language, logo }: DeckFrame
): Promise<Uint8Array> {
	const deck = new PptxGenJS();
	deck.defineLayout({ name: layout, ...slideInches });
	deck.layout = layout;
	Object.assign(deck, { title, subject: summary, author, company: author });
	deck.theme = { headFontFace: deckFont, bodyFontFace: deckFont };
	const isRtl = directionOf(language) === 'rtl';
	deck.rtlMode = isRtl;
	const side = { align: isRtl ? 'right' : 'left', margin: 0, color: ink } as const;
	deck.defineSlideMaster({
		title: layout,
		background: { color: 'FFFFFF' },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...placed(plan.title),
						...side,
						fontSize: 28,
						bold: true,
						valign: 'middle'
					},
					text: ''
				}
			},
			{
				placeholder: {
					options: { name: 'body', type: 'body', ...placed(plan.text), ...side, fontSize: 18, valign: 'top' },
					text: ''
				}
			},
			...(logo ? [{ image: { ...placed(plan.logo), data: dataOf(logo), altText: author } }] : [])
		],
		slideNumber: { ...placed(plan.number), align: isRtl ? 'left' : 'right', fontSize: 10, color: ink }
	});
	for (const [index, scene] of slides.entries()) {
		const slide = deck.addSlide({ masterName: layout });
		slide.addText(scene.title, { placeholder: 'title' });
		slide.addText(scene.text, { placeholder: 'body' });
		for (const [at, { box, description }] of scene.pictures.entries())
			slide.addImage({ ...placed(box), data: dataOf(pictures[index]![at]!), altText: description });
		slide.addNotes(scene.notes.join('\n'));
	}
	return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

function placed({ x, y, width, height }: SlideBox): { x: number; y: number; w: number; h: number } {
	return { x: x / emuPerInch, y: y / emuPerInch, w: width / emuPerInch, h: height / emuPerInch };
}

function dataOf(png: Uint8Array): string {
	let letters = '';
	for (let at = 0; at < png.length; at += 0x8000)
		letters += String.fromCharCode(...png.subarray(at, at + 0x8000));
	return `image/png;base64,${btoa(letters)}`;
}
