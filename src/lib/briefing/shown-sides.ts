import type { View } from '#lib/address/view.ts';
import { comparedView, viewWithOther } from '#lib/cartography/comparison.ts';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import type { MapAppearance } from '#lib/cartography/map-choice.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { sideCaptions } from './scene-comparison.ts';

/** One of the maps that show a view. */
export interface ShownSide {
	readonly view: View;
	/** What it shows of a comparison; none where nothing is compared. */
	readonly caption?: string;
}

/**
 * The maps that show a view: one, or two of a comparison beside each other, each with its day or reading; of one laid
 * over the other a single map, whose caption says what its lines alone are.
 * @param isOver whether the sides of a comparison lie over each other
 */
export function shownSides(
	atlas: Atlas,
	view: View,
	language: Language,
	isOver = view.comparison?.layout === 'over'
): readonly ShownSide[] {
	const other = comparedView(atlas, view);
	if (!other) return [{ view }];
	const [first, second] = sideCaptions(atlas, view, other, language);
	if (!isOver)
		return [
			{ view, caption: first },
			{ view: other, caption: second }
		];
	const both = viewWithOther(atlas, view);
	const hasLines = both.alsoShown.length > view.alsoShown.length;
	const words = hasLines ? m.ex_over_lines : m.ex_over_no_more;
	return [{ view: both, caption: words({ first, second }, { locale: localeOf(language) }) }];
}

/** What is drawn of the maps that show a view: the second stands beside the first. */
export function mapOfSides(atlas: Atlas, sides: readonly ShownSide[], appearance: MapAppearance): MapView {
	const [first, beside] = sides.map(({ view, caption }) => ({
		...deriveMapView(atlas, view, appearance),
		...(caption && { caption })
	}));
	if (!first) throw new Error('a view is shown by no map');
	return beside ? { ...first, beside } : first;
}
