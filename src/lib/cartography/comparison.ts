import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { OutlineId, ZoneId } from '#lib/domain/ids.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { chooseReading, isInTime, situationStatusOn, truceStatusOn } from './choose-reading.ts';
import type { MapChoice } from './map-choice.ts';
import { isNeutral } from './marks.ts';

/** What is shown may be compared with another day, or with another reading of its zone. */
export interface ComparedChoice extends MapChoice {
	readonly comparison?:
		{ readonly kind: 'day'; readonly day: Day } | { readonly kind: 'reading'; readonly outline: OutlineId };
}

/** The outlines by which the two sides of a comparison draw the same: a zone, or a siege of it. */
export interface OutlinePair {
	readonly zone: Zone;
	/** The siege or operation that they are drawn for, if it is not the zone itself. */
	readonly situation?: Situation;
	readonly first: Outline;
	readonly second: Outline;
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

/**
 * What the two sides of a comparison draw by different outlines: the zone whose readings are compared; of two days each
 * zone and each siege of which something is told on both. Of a span of days nothing can be said so.
 */
export function unlikeOutlines(atlas: Atlas, view: ComparedChoice): readonly OutlinePair[] {
	const other = comparedView(atlas, view);
	if (!other) return [];
	if (view.comparison?.kind === 'reading') {
		const second = atlas.outline(view.comparison.outline);
		const first = readingIn(atlas, view, second.zone);
		return first && first !== second ? [{ zone: atlas.zone(second.zone), first, second }] : [];
	}
	if (view.time.kind !== 'day') return [];
	return drawnZones(atlas, view).flatMap((zone) => {
		const [ofFirst, ofSecond] = [subjectsTold(atlas, view, zone), subjectsTold(atlas, other, zone)];
		return [...ofFirst].flatMap(([subject, first]) => {
			const second = ofSecond.get(subject);
			if (!second || second === first) return [];
			const situation = atlas.findSituation(subject);
			return [{ zone, ...(situation && { situation }), first, second }];
		});
	});
}

/**
 * The view of one map that shows both sides of a comparison: what the other side alone draws lies as a line over the
 * first. A view that compares nothing stays as it is.
 */
export function viewWithOther<Choice extends ComparedChoice>(atlas: Atlas, view: Choice): Choice {
	const other = comparedView(atlas, view);
	if (!other) return view;
	const lines =
		view.comparison?.kind === 'reading'
			? unlikeOutlines(atlas, view).map(({ second }) => second.id)
			: drawnZones(atlas, view).flatMap((zone) => {
					const drawn = outlinesTold(atlas, view, zone);
					return outlinesTold(atlas, other, zone).flatMap((outline) =>
						drawn.includes(outline) ? [] : [outline.id]
					);
				});
	return { ...view, alsoShown: [...new Set([...view.alsoShown, ...lines])] };
}

function drawnZones(atlas: Atlas, { hidden }: MapChoice): readonly Zone[] {
	return atlas.records.zones.filter(({ id, rank }) => rank !== 'undrawn' && !hidden.includes(id));
}

/** The outlines that a view draws of a zone for something that is told, not in place of what nothing is told of. */
function outlinesTold(atlas: Atlas, choice: MapChoice, zone: Zone): readonly Outline[] {
	const { time, readings, account } = choice;
	const own = atlas.outlinesOf(zone.id);
	if (time.kind !== 'day') return own.filter((outline) => isInTime(outline, time));
	const chosen = readingIn(atlas, choice, zone.id);
	return own.filter((outline) => {
		if (isNeutral(outline.shows)) return situationStatusOn(atlas, outline, time.day, account);
		if (outline !== chosen) return false;
		return readings.includes(outline.id) || truceStatusOn(atlas, outline, time.day, account);
	});
}

/** The first outline of each thing told of a zone: of the zone itself, and of each siege by its id. */
function subjectsTold(atlas: Atlas, choice: MapChoice, zone: Zone): ReadonlyMap<string, Outline> {
	const subjects = new Map<string, Outline>();
	for (const outline of outlinesTold(atlas, choice, zone)) {
		const subject = isNeutral(outline.shows) ? (outline.belongsTo ?? outline.id) : zone.id;
		if (!subjects.has(subject)) subjects.set(subject, outline);
	}
	return subjects;
}
