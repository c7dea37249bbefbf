import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { OutlineId, ZoneId } from '#lib/domain/ids.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { chooseReading } from './choose-reading.ts';
import type { MapChoice } from './map-choice.ts';

/** What is shown may be compared with another day, or with another reading of its zone. */
export interface ComparedChoice extends MapChoice {
	readonly comparison?:
		{ readonly kind: 'day'; readonly day: Day } | { readonly kind: 'reading'; readonly outline: OutlineId };
}

/** The readings of one zone that two views show. */
export interface ReadingPair {
	readonly zone: Zone;
	readonly first: Outline | undefined;
	readonly second: Outline | undefined;
}

/** The reading that a view shows of a zone: the reader's choice, else the one that the rule of marks names. */
export function readingIn(
	atlas: Atlas,
	{ time, readings, account }: MapChoice,
	zone: ZoneId
): Outline | undefined {
	if (time.kind === 'day') return chooseReading(atlas, zone, time.day, readings, account);
	const own = atlas.outlinesOf(zone);
	return own.find(({ id }) => readings.includes(id)) ?? own[0];
}

/**
 * The other side of a comparison: the same view on the other day, or with the other reading of its zone.
 * @returns nothing when the view compares nothing
 */
export function comparedView<Choice extends ComparedChoice>(
	atlas: Atlas,
	choice: Choice
): Omit<Choice, 'comparison'> | undefined {
	const { comparison, ...view } = choice;
	if (!comparison) return undefined;
	if (comparison.kind === 'day') return { ...view, time: { kind: 'day', day: comparison.day } };
	const { id, zone } = atlas.outline(comparison.outline);
	return {
		...view,
		readings: [...choice.readings.filter((reading) => atlas.outline(reading).zone !== zone), id],
		alsoShown: choice.alsoShown.filter((other) => other !== id)
	};
}

/** The readings of each drawn zone, in the atlas's order, that two views show. */
export function readingPairs(atlas: Atlas, first: MapChoice, second: MapChoice): readonly ReadingPair[] {
	return atlas.records.zones
		.filter(({ id, rank }) => rank !== 'undrawn' && !first.hidden.includes(id))
		.map((zone) => ({
			zone,
			first: readingIn(atlas, first, zone.id),
			second: readingIn(atlas, second, zone.id)
		}));
}

/**
 * The view of one map that shows both sides of a comparison: where the other side has another reading, that
 * lies as a line over the first. A view that compares nothing stays as it is.
 */
export function viewWithOther<Choice extends ComparedChoice>(atlas: Atlas, view: Choice): Choice {
	const other = comparedView(atlas, view);
	if (!other) return view;
	const lines = readingPairs(atlas, view, other).flatMap(({ first, second }) =>
		second && second !== first ? [second.id] : []
	);
	return { ...view, alsoShown: [...new Set([...view.alsoShown, ...lines])] };
}
