import type { View } from '#lib/address/view.ts';
import { comparedView, readingIn, unlikeOutlines } from '#lib/cartography/comparison.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { statusChanges } from '#lib/wording/comparison-words.ts';
import { timeWords } from '#lib/wording/title.ts';

/** What the two sides of a comparison show, in a few words each: their days, or their readings. */
export function sideCaptions(
	atlas: Atlas,
	view: View,
	other: View,
	language: Language
): readonly [first: string, second: string] {
	const { comparison } = view;
	if (comparison?.kind !== 'reading')
		return [timeWords(view.time, language), timeWords(other.time, language)];
	const { zone, label } = atlas.outline(comparison.outline);
	return [inLanguage(readingIn(atlas, view, zone)?.label ?? {}, language), inLanguage(label, language)];
}

/**
 * Whether the two sides of a comparison are drawn over each other, as its author may want two readings of one day. Of
 * two days both stand beside each other: fills tell their statuses, and one map would show only those of the first.
 */
export function isDrawnOver({ comparison }: View): boolean {
	return comparison?.layout === 'over' && comparison.kind === 'reading';
}

/**
 * Says of a scene that compares what it lays beside or over each other: with which day it is compared and what is
 * told otherwise of the zones on it, and which two readings of a zone are drawn; the second, where it lies over the
 * first, as a line alone.
 * @returns nothing for a scene that compares nothing
 */
export function comparisonSentences(atlas: Atlas, view: View, language: Language): readonly string[] {
	const other = comparedView(atlas, view);
	if (!other) return [];
	const locale = localeOf(language);
	const isOver = isDrawnOver(view);
	const isMeant = ({ id, rank }: Zone): boolean => !view.zone || id === view.zone || rank === 'undrawn';
	const zones = atlas.records.zones.filter(isMeant);
	const differing = [
		...statusChanges(atlas, zones, [view.time, other.time], language, view.account),
		...unlikeOutlines(atlas, view)
			.filter(({ zone }) => isMeant(zone))
			.map(({ zone, first, second }) =>
				(isOver ? m.brief_two_readings : m.brief_readings_beside)(
					{
						zone: inLanguage(zone.name, language),
						first: inLanguage(first.label, language),
						second: inLanguage(second.label, language)
					},
					{ locale }
				)
			)
	];
	const date =
		view.comparison?.kind === 'day'
			? [m.brief_compared_with({ date: formatDay(view.comparison.day, language) }, { locale })]
			: [];
	// What is told changes within a span of days: that it is the same as on one of them could not be said.
	const isToldOnce = view.time.kind === 'day' || view.comparison?.kind === 'reading';
	const alike = isToldOnce ? [m.ex_nothing_differs({}, { locale })] : [];
	return [...date, ...(differing.length > 0 ? differing : alike)];
}

/** Says which two readings a view compares, if it compares readings: the second, where it lies over, as a line alone. */
export function readingsCompared(atlas: Atlas, view: View, language: Language): readonly string[] {
	if (view.comparison?.kind !== 'reading') return [];
	const { zone } = atlas.outline(view.comparison.outline);
	return comparisonSentences(atlas, { ...view, zone }, language);
}
