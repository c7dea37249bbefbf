import type { Atlas } from '#lib/domain/atlas.ts';
import type { Briefing, Scene } from '#lib/domain/briefing.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatList } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { isFrameTinted } from '#lib/static-map/sides-svg.ts';
import { atlasReference } from '#lib/wording/atlas-reference.ts';
import { legendWords } from '#lib/wording/legend-words.ts';
import { passageReferences, referencesText } from '#lib/wording/passage-references.ts';
import { asOfWords } from '#lib/wording/picture-words.ts';
import { sourceReference } from '#lib/wording/reference.ts';
import type { SceneView } from './scene-view.ts';
import { sceneSentence, type SceneSentence } from './scene-words.ts';

/** What of the world beyond the atlas stands on what leaves it. */
export interface BriefingOrigin {
	/** The version of the atlas. */
	readonly version: string;
	/** Year, month (from 1) and day of its release, when it has one. */
	readonly released?: readonly [year: number, month: number, day: number] | undefined;
	/** The licence of its texts and outlines. */
	readonly licence: string;
	/** Whom to name for the base map. */
	readonly credits: readonly string[];
	/** Where a scene can be seen alive, as a full address. */
	readonly addressOf: (scene: Pick<Scene, 'id'>) => string;
	/** Whether the words are a reader's own: the reference then names the atlas, and not a title that it never had. */
	readonly isReaders?: boolean;
}

/** All that is said of a scene where it stands by itself: on a slide, a page, a picture. */
export interface ExportedWords {
	readonly title: string;
	readonly text: string;
	readonly notes: string;
	/** The date sentence, cut to what the map draws. */
	readonly sentence: SceneSentence;
	/** What each mark means. */
	readonly marks: ReturnType<typeof legendWords>;
	/** The passages that it rests on, by article and paragraph. */
	readonly restsOn: string;
	/** The full reference of each article that it rests on. */
	readonly references: readonly string[];
	readonly asOf: string;
	readonly citation: string;
	readonly baseMap: string;
	/** That colours name zones, and what the tint of the map's frame is, where it is tinted. */
	readonly colours: string;
	/** That outlines are reconstructions. */
	readonly honesty: string;
	/** On names, borders and areas whose status is disputed. */
	readonly sovereignty: string;
	readonly address: string;
	readonly mark?: string;
	readonly disclaimer?: string;
}

/** Says all of a scene where it leaves the atlas, in a language. */
export function exportedWords(
	atlas: Atlas,
	briefing: Briefing,
	scene: Scene,
	{ view, map }: SceneView,
	origin: BriefingOrigin,
	language: Language
): ExportedWords {
	const locale = localeOf(language);
	const { settings } = atlas.records;
	const references = passageReferences(atlas, scene.passages, language);
	const title = inLanguage(scene.title, language);
	const address = origin.addressOf(scene);
	const { version, released: date, licence } = origin;
	const atlasTitle = inLanguage(settings.title, language);
	const cited = origin.isReaders ? atlasTitle : title;
	const reference = atlasReference({ title: cited, atlas: atlasTitle, version, date, address }, language);
	return {
		title,
		text: inLanguage(scene.text, language),
		notes: inLanguage(scene.notes, language),
		sentence: sceneSentence(atlas, view, map, language),
		marks: legendWords(language),
		restsOn:
			references.length > 0
				? m.sl_rests_on({ references: referencesText(references, language) }, { locale })
				: m.sl_rests_on_none({}, { locale }),
		references: references.map(({ source }) => sourceReference(atlas.source(source), language)),
		asOf: asOfWords(view, version, language),
		citation: m.sl_cited_as({ reference, licence }, { locale }),
		baseMap: m.ex_base_map({ credits: formatList([...new Set(origin.credits)], language) }, { locale }),
		colours: [m.legend_colours, ...(isFrameTinted(map) ? [m.legend_frame] : [])]
			.map((words) => words({}, { locale }))
			.join(' '),
		honesty: m.emb_note({}, { locale }),
		sovereignty: inLanguage(settings.sovereignty, language),
		address,
		...(briefing.mark && { mark: inLanguage(briefing.mark, language) }),
		...(briefing.disclaimer && { disclaimer: inLanguage(briefing.disclaimer, language) })
	};
}
