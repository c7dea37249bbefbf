import { formatView } from '#lib/address/format-view.ts';
import { defaultView, type View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { viewSettings, type ElementSettings } from './frame-address.ts';
import type { Permalink } from './permalink.ts';
import { cutAtWord, permalinkWords } from './permalink-words.ts';

/** The permalink that comes nearest to a view: its passage, its zone, or the first view of the whole. */
export function permalinkOf(atlas: Atlas, view: View): Permalink {
	if (view.passage) return { kind: 'passage', id: view.passage };
	if (view.zone) return { kind: 'zone', id: view.zone };
	const [preset] = atlas.records.settings.presetViews;
	return preset ? { kind: 'view', id: preset.id } : { kind: 'zone', id: atlas.records.zones[0]!.id };
}

/** The attributes with which an element or a frame shows a view exactly, its date always written out. */
export function settingsOf(atlas: Atlas, view: View): ElementSettings {
	const dateless = defaultView((atlas.records.settings.period.from - 1) as Day);
	const parameters = formatView(view, dateless);
	const written = viewSettings.map((name) => [name, parameters.get(name) ?? undefined] as const);
	const { kind, id } = permalinkOf(atlas, view);
	return { ...Object.fromEntries(written), [kind]: id };
}

/** The words that go with a picture of a view. */
export interface PictureCaption {
	/** What the picture shows, for those who do not see it. */
	readonly alt: string;
	/** Shorter than 280 letters. */
	readonly caption: string;
	readonly credit: string;
}

/**
 * Alternative text, caption and credit line for a picture of a view.
 * @param address of the view
 */
export function captionOf(
	atlas: Atlas,
	view: View,
	language: Language,
	version: string,
	address: string
): PictureCaption {
	const { plain } = dateSentence(atlas, view.time, language, view.account);
	const name = inLanguage(atlas.records.settings.title, language);
	const { title } = permalinkWords(atlas, permalinkOf(atlas, view), language);
	return {
		alt: cutAtWord(`${title}. ${plain}`, 600),
		caption: cutAtWord(plain, 279),
		credit: `${name} ${version.split('-')[0]}, CC BY 4.0, ${address}`
	};
}

/** How large a picture is and of which format, in one order in every direction of writing: `PNG 1200 × 630`. */
export function sizeWords(format: string, { width, height }: { width: number; height: number }): string {
	return `\u2066${format.toUpperCase()} ${width} × ${height}\u2069`;
}
