import { citedQuery, queryText } from '#lib/address/format-view.ts';
import { defaultView, type View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { timeWords } from '#lib/wording/title.ts';
import type { EmbedPart } from './embed-options.ts';
import { framePath, frameQuery, viewSettings, type ElementSettings } from './frame-address.ts';
import { pictured } from './pictured.ts';
import { permalinkPath, type Permalink } from './permalink.ts';
import { permalinkView } from './permalink-view.ts';
import { cutAtWord, permalinkWords } from './permalink-words.ts';
import { isSameSight, viewDifference } from './view-difference.ts';
import { viewSentence } from './view-sentence.ts';

/** The permalink that comes nearest to a view: its passage, its zone, or the first view of the whole. */
export function permalinkOf(atlas: Atlas, view: View): Permalink {
	if (view.passage) return { kind: 'passage', id: view.passage };
	if (view.zone) return { kind: 'zone', id: view.zone };
	const [preset] = atlas.records.settings.presetViews;
	return preset ? { kind: 'view', id: preset.id } : { kind: 'zone', id: atlas.records.zones[0]!.id };
}

/**
 * The attributes with which an element or a frame shows a view exactly, its date always written out; what its page
 * opens with and the view is without stands empty.
 */
export function settingsOf(atlas: Atlas, view: View, permalink: Permalink): ElementSettings {
	const dateless = defaultView((atlas.records.settings.period.from - 1) as Day);
	const parameters = viewDifference(view, permalinkView(atlas, permalink), dateless);
	const written = viewSettings.map((name) => [name, parameters.get(name) ?? undefined] as const);
	const { kind, id, briefing } = permalink;
	return { ...Object.fromEntries(written), [kind]: briefing === undefined ? id : `${briefing}/${id}` };
}

/** What is to be embedded, and how. */
export interface EmbedChoice {
	readonly permalink: Permalink;
	readonly view: View;
	readonly language: Language;
	readonly without: readonly EmbedPart[];
	/** The release of the atlas, to which the embed is pinned. */
	readonly version: string;
	/** Address of the root of the atlas in its first language, with a slash at its end. */
	readonly root: string;
}

/** What the code for an embed is made of. */
export interface EmbedCode {
	/** The address to paste, and the time that it unfolds with where a host asks the page for its frame. */
	readonly pasted: { readonly link: string; readonly time: string };
	/** Whether the pasted address unfolds as exactly the view. */
	readonly isOwnView: boolean;
	/** Address of the page for a frame. */
	readonly frame: string;
	readonly settings: ElementSettings;
	/** What is shown, and where it is seen without a frame. */
	readonly title: string;
	readonly link: string;
	/** The picture that the atlas keeps of it; of a view that differs from its page's it keeps none. */
	readonly picture?: { readonly address: string; readonly text: string };
}

/** The addresses, attributes and words by which a view is embedded. */
export function embedCode(atlas: Atlas, choice: EmbedChoice): EmbedCode {
	const { permalink, view, language, without, version, root } = choice;
	const [first] = atlas.records.settings.languages;
	const ownRoot = language === first ? root : `${root}${language}/`;
	const opening = permalinkView(atlas, permalink);
	const isOwnView = isSameSight(view, opening);
	const chosen = {
		...settingsOf(atlas, view, permalink),
		theme: view.theme === 'dark' ? 'dark' : undefined
	};
	const settings = {
		...chosen,
		lang: language === first ? undefined : language,
		without: without.join(' ') || undefined,
		made: version
	};
	const said = new URLSearchParams(
		[...frameQuery(chosen)].filter(([name, value]) => value !== settingsOf(atlas, opening, permalink)[name])
	);
	const page = `${ownRoot}${permalinkPath(permalink)}/`;
	const { title } = permalinkWords(atlas, permalink, language);
	return {
		pasted: {
			link: isOwnView ? page : page + queryText(said),
			time: timeWords(opening.time, language)
		},
		isOwnView,
		frame: root + (framePath(settings) ?? ''),
		settings,
		title: isOwnView
			? title
			: m.say_title_parts(
					{ first: title, second: timeWords(view.time, language) },
					{ locale: localeOf(language) }
				),
		link: isOwnView ? page : ownRoot + citedQuery(view),
		...(isOwnView && { picture: pictureOf(atlas, permalink, language, ownRoot) })
	};
}

function pictureOf(
	atlas: Atlas,
	permalink: Permalink,
	language: Language,
	root: string
): EmbedCode['picture'] {
	const shown = pictured(atlas, permalink);
	return {
		address: `${root}pictures/${permalinkPath(shown)}.png`,
		text: viewSentence(atlas, permalinkView(atlas, shown), language).plain
	};
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
	{ permalink, view, language, version }: EmbedChoice,
	address: string
): PictureCaption {
	const { plain } = viewSentence(atlas, view, language);
	const name = inLanguage(atlas.records.settings.title, language);
	const { title } = permalinkWords(atlas, permalink, language);
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
