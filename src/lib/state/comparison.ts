import type { View } from '#lib/address/view.ts';
import { chooseReading } from '#lib/cartography/choose-reading.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { ZoneId } from '#lib/domain/ids.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Zone } from '#lib/domain/zone.ts';

/** The readings of one zone that two views show. */
export interface ReadingPair {
	readonly zone: Zone;
	readonly first: Outline | undefined;
	readonly second: Outline | undefined;
}

/** The reading that a view shows of a zone: the reader's choice, else the one that the rule of marks names. */
export function readingIn(
	atlas: Atlas,
	{ time, readings, account }: View,
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
export function comparedView(atlas: Atlas, { comparison, ...view }: View): View | undefined {
	if (!comparison) return undefined;
	if (comparison.kind === 'day') return { ...view, time: { kind: 'day', day: comparison.day } };
	const { id, zone } = atlas.outline(comparison.outline);
	return {
		...view,
		readings: [...view.readings.filter((reading) => atlas.outline(reading).zone !== zone), id],
		alsoShown: view.alsoShown.filter((other) => other !== id)
	};
}

/** The readings of each drawn zone, in the atlas's order, that two views show. */
export function readingPairs(atlas: Atlas, first: View, second: View): readonly ReadingPair[] {
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
 * lies as a line over the first. A view that compares nothing, or side by side, stays as it is.
 */
export function viewWithOther(atlas: Atlas, view: View): View {
	const other = comparedView(atlas, view);
	if (!other || view.comparison?.layout !== 'over') return view;
	const lines = readingPairs(atlas, view, other).flatMap(({ first, second }) =>
		second && second !== first ? [second.id] : []
	);
	return { ...view, alsoShown: [...new Set([...view.alsoShown, ...lines])] };
}
