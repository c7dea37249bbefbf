import { directionOf } from '#lib/i18n/locale.ts';
import { inLanguage } from '#lib/domain/text.ts';
import type { Size } from '#lib/static-map/project-shapes.ts';
import { emptyDeck } from './empty-deck.ts';
import { finishDeck } from './finish-deck.ts';
import { emuPerInch } from './native-shape.ts';
import { sceneSlide, type SceneSlide, type SlidesWish } from './scene-slide.ts';
import { slidePlan } from './slide-plan.ts';

/** How far a long piece of work has come. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** Draws an SVG as a PNG of a size in pixels. */
export type DrawPicture = (svg: string, size: Size) => Promise<Uint8Array>;

/**
 * Makes a briefing into a PowerPoint file: each scene a slide on which the base map is a picture and all that
 * lies on it a shape, titles and texts stand in placeholders, and notes are notes.
 * @param draw draws the base maps
 * @param onprogress is told after each scene
 * @param signal stops the work between two scenes
 * @returns the bytes of the file
 * @throws the signal's reason when it is stopped
 */
export async function makeSlides(
	wish: SlidesWish,
	draw: DrawPicture,
	onprogress?: (progress: Progress) => void,
	signal?: AbortSignal
): Promise<Uint8Array> {
	const { briefing, language, atlas } = wish;
	const total = briefing.scenes.length + 1;
	const slides: SceneSlide[] = [];
	const pictures: Uint8Array[][] = [];
	for (const scene of briefing.scenes) {
		signal?.throwIfAborted();
		const slide = sceneSlide(wish, scene);
		slides.push(slide);
		const drawn: Uint8Array[] = [];
		for (const { svg, size } of slide.pictures) drawn.push(await draw(svg, size));
		pictures.push(drawn);
		onprogress?.({ done: slides.length, total });
	}
	const logo = briefing.logo && (await drawnLogo(briefing.logo, draw));
	signal?.throwIfAborted();
	const deck = await emptyDeck(slides, pictures, {
		title: inLanguage(briefing.title, language),
		summary: inLanguage(briefing.summary, language),
		author: inLanguage(atlas.records.settings.title, language),
		plan: slidePlan(directionOf(language) === 'rtl'),
		language,
		...(logo && { logo })
	});
	signal?.throwIfAborted();
	const bytes = finishDeck(deck, slides, language, atlas.records.zones);
	onprogress?.({ done: total, total });
	return bytes;
}

/** A logo as a PNG of the size of its place, whatever kind of picture it is. */
function drawnLogo(logo: string, draw: DrawPicture): Promise<Uint8Array> {
	const { width, height } = slidePlan(false).logo;
	const size = {
		width: Math.round((width / emuPerInch) * 300),
		height: Math.round((height / emuPerInch) * 300)
	};
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}"><image href="${logo.replace(/["<&]/g, '')}" width="${size.width}" height="${size.height}" preserveAspectRatio="xMidYMid meet"/></svg>`;
	return draw(svg, size);
}
