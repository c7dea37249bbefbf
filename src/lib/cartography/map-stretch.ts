import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import { stretchDay, turningDays } from '#lib/domain/turning-days.ts';

const turnsOf = new WeakMap<Atlas, readonly Day[]>();

/**
 * The day that stands for all those round it on which `deriveMapView` says the same, whatever else is chosen: from one
 * turn to the next of all that a map may draw.
 */
export function mapDay(atlas: Atlas, day: Day): Day {
	let turns = turnsOf.get(atlas);
	if (!turns) {
		const { truces, situations, outlines } = atlas.records;
		const lives = [...truces, ...situations].flatMap(({ phases }) => phases.map(({ span }) => span));
		const times = [...outlines, ...atlas.violations].flatMap(({ when }) => when ?? []);
		turnsOf.set(atlas, (turns = turningDays([...lives, ...times])));
	}
	return stretchDay(turns, day);
}
