import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { Lived } from '#lib/domain/status.ts';

/** For how many days it is worth telling that something ended, or never came into force. */
export const daysOfNews = 14;

/** A truce or situation. */
type Dated = Lived<string> & { readonly id: string };

const turnsOf = new WeakMap<Lived<string>, readonly Day[]>();

/**
 * The number of the stretch of a life in which a day lies. Within a stretch the same is told of it on every
 * day: what is told turns only on a date of its phases, the day after one, and when an ending is no news any more.
 */
export function stretchOn(life: Lived<string>, day: Day): number {
	let turns = turnsOf.get(life);
	if (!turns) turnsOf.set(life, (turns = turningDays(life)));
	return turns.findLastIndex((turn) => turn <= day);
}

function turningDays({ phases }: Lived<string>): readonly Day[] {
	const turns = phases.flatMap(({ span: { start, end } }) => {
		const dates = [start.earliest, start.latest, end.earliest, end.latest].filter((date) => date !== null);
		const noNews = start.latest ?? start.earliest;
		return [
			...dates.flatMap((date) => [date, date + 1]),
			...(noNews === null ? [] : [noNews + daysOfNews + 1])
		];
	});
	return [...new Set(turns)].sort((a, b) => a - b) as Day[];
}

/**
 * What is told of lives, worked out once for each stretch of days.
 */
export class ToldByStretch<Told> {
	readonly #told = new WeakMap<Atlas, Map<string, Told>>();

	/**
	 * @param way all that `tell` goes by beside the life and the day
	 */
	of(atlas: Atlas, life: Dated, day: Day, way: readonly unknown[], tell: () => Told): Told {
		let told = this.#told.get(atlas);
		if (!told) this.#told.set(atlas, (told = new Map()));
		const key = [life.id, stretchOn(life, day), ...way].join(' ');
		if (!told.has(key)) told.set(key, tell());
		return told.get(key)!;
	}
}
