import { error } from '@sveltejs/kit';
import { sceneSentence } from '#lib/briefing/scene-words.ts';
import { sceneView } from '#lib/briefing/scene-view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { minutesOf, type Briefing, type Scene } from '#lib/domain/briefing.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { mapSvg, type Ground } from '#lib/static-map/map-svg.ts';
import type { PageMap } from '#lib/static-map/page-map.ts';
import { withThemedColours } from '#lib/static-map/themed-colours.ts';
import { passageReferences } from '#lib/wording/passage-references.ts';
import { builtAtlas } from './atlas.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { builtGeography } from './explore-map.ts';
import { Gathering } from './gathering.ts';
import { pageCitation } from './page-citation.ts';
import { pageHead } from './page-head.ts';
import { languageParameters } from './record-entries.ts';

const pictureSize = { width: 720, height: 600 };
const grounds = new Map<string, Ground>();

/** The ids of all ready-made briefings, in every language. */
export function briefingEntries(): { lang?: string; id: string }[] {
	const { briefings } = builtAtlas().atlas.records;
	return languageParameters().flatMap((language) => briefings.map(({ id }) => ({ ...language, id })));
}

/** The ids of all scenes with their briefings', in every language. */
export function sceneEntries(): { lang?: string; id: string; scene: string }[] {
	const { briefings } = builtAtlas().atlas.records;
	return languageParameters().flatMap((language) =>
		briefings.flatMap(({ id, scenes }) => scenes.map((scene) => ({ ...language, id, scene: scene.id })))
	);
}

/** What the list of ready-made briefings is made from. */
export function loadBriefings(language: Language) {
	const { briefings } = atlasInLanguage(language).records;
	const locale = localeOf(language);
	const page = {
		path: 'briefings/',
		title: m.brief_briefings({}, { locale }),
		description: m.brief_briefings_summary({}, { locale })
	};
	return {
		briefings: briefings.map(({ id, title, summary, scenes }) => ({
			id,
			title: inLanguage(title, language),
			summary: inLanguage(summary, language),
			sceneCount: scenes.length,
			minutes: minutesOf(scenes),
			firstScene: scenes[0]!.id
		})),
		head: pageHead(page, language),
		citation: pageCitation(page, language)
	};
}

/**
 * What the page of a scene is made from: its map and words, what it rests on, and its briefing's other scenes.
 * @param sceneId the first scene, if left out
 */
export function loadScene(briefingId: string, sceneId: string | undefined, language: Language) {
	const atlas = atlasInLanguage(language);
	const briefing = briefingOf(atlas, briefingId);
	const scene = sceneId === undefined ? briefing.scenes[0]! : sceneIn(briefing, sceneId);
	const title = inLanguage((sceneId === undefined ? briefing : scene).title, language);
	const { view, map, extent } = sceneView(atlas, scene, language);
	const sentence = sceneSentence(atlas, view, map, language);
	const page = {
		path: `briefings/${briefing.id}/${sceneId === undefined ? '' : `${scene.id}/`}`,
		title,
		description: inLanguage(sceneId === undefined ? briefing.summary : scene.text, language)
	};
	const svg = mapSvg(map, builtGeography(), {
		size: pictureSize,
		extent,
		prefix: 'map-',
		title,
		description: sentence.plain,
		grounds
	});
	const picture: PageMap = {
		svg: withThemedColours(svg, atlas.records.zones),
		caption: sentence.lead,
		width: pictureSize.width
	};
	return {
		briefing: {
			id: briefing.id,
			title: inLanguage(briefing.title, language),
			summary: inLanguage(briefing.summary, language),
			minutes: minutesOf(briefing.scenes),
			scenes: briefing.scenes.map(({ id, title: name }) => ({ id, title: inLanguage(name, language) }))
		},
		/** Whether the page is the scene's own, not its briefing's. */
		isOwn: sceneId !== undefined,
		scene: {
			id: scene.id,
			title: inLanguage(scene.title, language),
			text: inLanguage(scene.text, language),
			query: scene.view
		},
		sentence,
		references: passageReferences(atlas, scene.passages, language),
		map: picture,
		passages: scene.passages,
		records: new Gathering(atlas).addPassages(scene.passages).records(),
		head: pageHead(page, language),
		citation: pageCitation(page, language)
	};
}

/** What the presenter's window of a briefing is served with. */
export function loadPresenter(briefingId: string, language: Language) {
	const { id, title } = briefingOf(atlasInLanguage(language), briefingId);
	return { briefing: { id, title: inLanguage(title, language) } };
}

function briefingOf(atlas: Atlas, id: string): Briefing {
	return (
		atlas.records.briefings.find((one) => one.id === id) ?? error(404, `the atlas has no briefing "${id}"`)
	);
}

function sceneIn({ id, scenes }: Briefing, scene: string): Scene {
	return scenes.find((one) => one.id === scene) ?? error(404, `the briefing "${id}" has no scene "${scene}"`);
}
