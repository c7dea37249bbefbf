import { parseView } from '#lib/address/parse-view.ts';
import type { View } from '#lib/address/view.ts';
import { viewExtent } from '#lib/analysis/view-extent.ts';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { comparedView, viewWithOther } from '#lib/cartography/comparison.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { ThemeName } from '#lib/cartography/palette.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Scene } from '#lib/domain/briefing.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import type { Language } from '#lib/domain/text.ts';
import { mapWords } from '#lib/wording/map-words.ts';
import { nearExtent } from './near-extent.ts';
import { isDrawnOver } from './scene-comparison.ts';
import { mapOfSides, shownSides } from './shown-sides.ts';

/** What a scene shows: its view, what the map draws of it, and which part of the map is seen whole. */
export interface SceneView {
	readonly view: View;
	readonly map: MapView;
	/** In degrees. */
	readonly extent: BoundingBox;
}

/**
 * What a scene shows in a language and theme. Parts of its view that the atlas does not know fall back. A scene that
 * compares shows both sides beside each other, or two readings one over the other, where it lays them so. On a wall
 * its map is as near to what it draws as goes.
 */
export function sceneView(
	atlas: Atlas,
	scene: Pick<Scene, 'view'>,
	language: Language,
	theme: ThemeName = 'light'
): SceneView {
	const { view } = parseView(new URLSearchParams(scene.view), atlas);
	const appearance = { language, theme, hasBasemap: true, words: mapWords(language) };
	const other = comparedView(atlas, view);
	const over = deriveMapView(atlas, viewWithOther(atlas, view), appearance);
	const readings = other ? over.outlines.filter(({ role }) => role === 'reading') : [];
	const ofZone = readings.filter(({ isSelected }) => isSelected).map(({ bbox }) => bbox);
	const extent = viewExtent(atlas, view, undefined, ofZone);
	const seen = (map: MapView): SceneView => ({
		view,
		map,
		extent: theme === 'projector' ? nearExtent(map, extent) : extent
	});
	if (!other || isDrawnOver(view)) return seen(over);
	return seen(mapOfSides(atlas, shownSides(atlas, view, language, false), appearance));
}
