import { strToU8, zipSync, type Zippable } from 'fflate';
import { inLanguage } from '#lib/domain/text.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { viewPicture } from '#lib/static-map/view-picture.ts';
import { exportedWords } from './exported-words.ts';
import { sceneView } from './scene-view.ts';
import type { DrawPicture, Progress } from './slides/make-slides.ts';
import type { SlidesWish } from './slides/scene-slide.ts';

const size = { width: 1920, height: 1080 };

/**
 * Every scene of a briefing as a picture that stands alone, all in one zip, numbered in their order.
 * @param fontRules a style sheet with the fonts that the pictures carry with them
 * @param draw draws the pictures as PNG; left out, they stay SVG
 * @returns the bytes of the zip
 * @throws the signal's reason when it is stopped
 */
export async function makePictures(
	{ atlas, geography, briefing, language, origin }: SlidesWish,
	fontRules: string,
	draw?: DrawPicture,
	onprogress?: (progress: Progress) => void,
	signal?: AbortSignal
): Promise<Uint8Array> {
	const files: Zippable = {};
	const locale = localeOf(language);
	const total = briefing.scenes.length;
	for (const [index, scene] of briefing.scenes.entries()) {
		signal?.throwIfAborted();
		const shown = sceneView(atlas, scene, language);
		const said = exportedWords(atlas, briefing, scene, shown, origin, language);
		const words = {
			...said.marks,
			mark: said.mark,
			logo: briefing.logo,
			atlas: inLanguage(briefing.title, language),
			title: said.title,
			sentences: [said.text, `${said.sentence.lead}.`, ...said.sentence.told],
			notes: [
				said.restsOn,
				said.citation,
				`${said.asOf} · ${said.baseMap}`,
				`${said.honesty} ${said.colours}`,
				said.sovereignty,
				...(said.disclaimer ? [said.disclaimer] : [])
			],
			length: (km: number): string =>
				`${formatNumber(km, language, km < 1 ? 1 : 0)} ${m.kilometres({}, { locale })}`
		};
		const svg = viewPicture(shown.map, geography, { size, extent: shown.extent, words, fontRules });
		const name = `${String(index + 1).padStart(2, '0')}-${scene.id}`;
		if (draw) files[`${name}.png`] = [await draw(svg, size), { level: 0 }];
		else files[`${name}.svg`] = strToU8(svg);
		onprogress?.({ done: index + 1, total });
		await new Promise((resolve) => setTimeout(resolve));
	}
	signal?.throwIfAborted();
	return zipSync(files, { level: 6 });
}
