import { base } from '$app/paths';
import type { DrawPicture, Progress } from '#lib/briefing/slides/make-slides.ts';
import type { SlidesWish } from '#lib/briefing/slides/scene-slide.ts';
import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Size } from '#lib/static-map/project-shapes.ts';
import type { SitePack } from '../briefing-pack/site-pack.ts';
import { loadFontRules, pngOf, saveFile } from './picture-files.ts';

/** A briefing whose files are made in the reader's browser. */
export interface FiledBriefing {
	readonly language: Language;
	/** The beginning of the names of its files. */
	readonly name: string;
	/** Address of the root of the language, with a slash at its end. */
	readonly root: string;
	/** Fetches what the files are made from, when one is asked for. Rejects when it does not load. */
	readonly load: (signal: AbortSignal) => Promise<SlidesWish>;
}

type Make = (tell: (progress: Progress) => void, signal: AbortSignal) => Promise<string>;

const slidesType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The files that can be made of a briefing; each is handed to the reader once it is whole, and gives its name. */
export function briefingFiles({ language, name, root, load }: FiledBriefing) {
	const locale = localeOf(language);

	function save(bytes: Uint8Array, type: string, ending: string): string {
		const file = `${name}-${language}.${ending}`;
		saveFile(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), file);
		return file;
	}

	const slides: Make = async (tell, signal) => {
		const [{ makeSlides }, wish, fontRules] = await Promise.all([
			import('#lib/briefing/slides/make-slides.ts'),
			load(signal),
			loadFontRules(language)
		]);
		return save(await makeSlides(wish, drawWith(fontRules), tell, signal), slidesType, 'pptx');
	};

	const pictures =
		(format: 'png' | 'svg'): Make =>
		async (tell, signal) => {
			const [{ makePictures }, wish, fontRules] = await Promise.all([
				import('#lib/briefing/scene-pictures.ts'),
				load(signal),
				loadFontRules(language)
			]);
			const bytes =
				format === 'png'
					? await makePictures(wish, '', drawWith(fontRules), tell, signal)
					: await makePictures(wish, fontRules, undefined, tell, signal);
			return save(bytes, 'application/zip', `${format}.zip`);
		};

	const pack: Make = async (tell, signal) => {
		const [{ packFromSite }, { makeSlides }, wish, fontRules] = await Promise.all([
			import('../briefing-pack/site-pack.ts'),
			import('#lib/briefing/slides/make-slides.ts'),
			load(signal),
			loadFontRules(language)
		]);
		const place: SitePack = {
			briefing: wish.briefing,
			language,
			site: new URL(`${base}/`, location.href).href,
			root: new URL(root, location.href).href,
			origin: wish.origin,
			makeSlides: (told, stop) => makeSlides(wish, drawWith(fontRules), told, stop)
		};
		return save(await packFromSite(place, tell, signal), 'application/zip', 'zip');
	};

	return [
		{ label: m.pack_take_along({}, { locale }), make: pack },
		{ label: m.sl_slides({}, { locale }), make: slides },
		{ label: m.sl_pictures_png({}, { locale }), make: pictures('png') },
		{ label: m.sl_pictures_svg({}, { locale }), make: pictures('svg') }
	] as const;
}

/** Draws pictures with the letters that the atlas brings. */
function drawWith(fontRules: string): DrawPicture {
	return async (svg: string, size: Size) => {
		const dressed = svg.replace('>', () => `><style>${fontRules}</style>`);
		return new Uint8Array(await (await pngOf(dressed, size)).arrayBuffer());
	};
}
