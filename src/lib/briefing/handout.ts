import { renderSVG } from 'uqr';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Briefing } from '#lib/domain/briefing.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Language } from '#lib/domain/text.ts';
import { seenView } from '#lib/static-map/seen-view.ts';
import { mapSvg, type Geography, type Ground } from '#lib/static-map/map-svg.ts';
import { sourceReference } from '#lib/wording/reference.ts';
import { handoutPassages, type HandoutPassages } from './handout-passages.ts';
import { exportedWords, type BriefingOrigin, type ExportedWords } from './exported-words.ts';
import { sceneView } from './scene-view.ts';
import { sourcesBeside } from './sources-beside.ts';

/** One scene of a handout. */
export interface HandoutScene {
	readonly id: string;
	readonly words: ExportedWords;
	readonly passages: HandoutPassages;
	/** What the map draws, for its legend. */
	readonly map: MapView;
	/** The map as an `<svg>` element. */
	readonly svg: string;
	/** A QR code to the live scene, as an `<svg>` element. */
	readonly code: string;
}

/** A handout, ready to be laid out. */
export interface HandoutSheets {
	readonly scenes: readonly HandoutScene[];
	/** What several maps share, to stand once in the page before them. */
	readonly shared: string;
	/** The full reference of each source beside the articles that a scene names or follows, once, in the atlas’s order. */
	readonly sources: readonly string[];
}

const mapSize = { width: 960, height: 570 };

/** Makes the scenes of a handout: vector maps on light paper, all words, and a code to each live scene. */
export function handoutSheets(
	atlas: Atlas,
	geography: Geography,
	briefing: Briefing,
	origin: BriefingOrigin,
	language: Language
): HandoutSheets {
	const grounds = new Map<string, Ground>();
	const beside = new Set<Source>();
	const scenes = briefing.scenes.map((scene, index) => {
		const shown = sceneView(atlas, scene, language);
		const words = exportedWords(atlas, briefing, scene, shown, origin, language);
		const drawn = { size: mapSize, extent: shown.extent, scale: 1.35 };
		const svg = mapSvg(shown.map, geography, {
			...drawn,
			prefix: `sheet-${index + 1}-`,
			title: words.title,
			description: words.sentence.plain,
			grounds
		});
		for (const source of sourcesBeside(atlas, shown, saidIn(words), language)) beside.add(source);
		return {
			id: scene.id,
			words,
			passages: handoutPassages(atlas, scene.passages, language),
			map: seenView(shown.map, { ...drawn, padding: 20 * drawn.scale, geometries: geography.outlines }),
			svg,
			code: renderSVG(words.address, { border: 2 })
		};
	});
	const sources = atlas.records.sources.filter((source) => beside.has(source));
	return {
		...shareGrounds(scenes, [...grounds.values()]),
		sources: [...new Set(sources.map((source) => sourceReference(source, language)))]
	};
}

function saidIn({ title, text, notes, sentence }: ExportedWords): string {
	return [title, text, notes, ...sentence.told].join(' ');
}

/** Base maps that several scenes have in common are written once and referred to: they are most of a map's weight. */
function shareGrounds(
	scenes: readonly HandoutScene[],
	grounds: readonly Ground[]
): Omit<HandoutSheets, 'sources'> {
	const parts = grounds.flatMap(({ under, over }) => [under, over]);
	const shared = parts
		.map((part, index) => ({ part, id: `ground-${index + 1}` }))
		.filter(({ part }) => part !== '' && scenes.filter(({ svg }) => svg.includes(part)).length > 1);
	const referring = scenes.map((scene) => ({
		...scene,
		svg: shared.reduce((svg, { part, id }) => svg.replace(part, () => `<use href="#${id}"/>`), scene.svg)
	}));
	const definitions = shared.map(({ part, id }) => `<g id="${id}">${part}</g>`).join('');
	return {
		scenes: referring,
		shared: definitions && `<svg width="0" height="0" aria-hidden="true"><defs>${definitions}</defs></svg>`
	};
}
