import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { Lived } from '#lib/domain/status.ts';
import { inOrder, stretchDay, turningDays } from '#lib/domain/turning-days.ts';

/** For how many days it is worth telling that something ended, or never came into force. */
export const daysOfNews = 14;

/** A truce or situation. */
type Dated = Lived<string> & { readonly id: string };

const turnsOf = new WeakMap<Lived<string> | Atlas, readonly Day[]>();

/**
 * The day that stands for the stretch of a life, or of all truces and situations, in which a day lies. Within a stretch
 * the same is told on every day: what is told turns only on a date of the phases, the day after one, and when an ending
 * is no news any more.
 */
export function toldDay(told: Lived<string> | Atlas, day: Day): Day {
	let turns = turnsOf.get(told);
	if (!turns) {
		const lives = 'records' in told ? [...told.records.truces, ...told.records.situations] : [told];
		turnsOf.set(told, (turns = inOrder(lives.flatMap(turnsOfLife))));
	}
	return stretchDay(turns, day);
}

function turnsOfLife({ phases }: Lived<string>): readonly Day[] {
	const news = phases.flatMap(({ span: { start } }) => {
		const begun = start.latest ?? start.earliest;
		return begun === null ? [] : [(begun + daysOfNews + 1) as Day];
	});
	return [...turningDays(phases.map(({ span }) => span)), ...news];
}

/** What is told of lives, worked out once for each stretch of days. */
export class ToldByStretch<Told> {
	readonly #told = new WeakMap<Atlas, Map<string, Told>>();

	/**
	 * @param life of what it is told; without one, of all truces and situations
	 * @param way all that `tell` goes by beside the life and the day
	 */
	of(atlas: Atlas, life: Dated | undefined, day: Day, way: readonly unknown[], tell: () => Told): Told {
		let told = this.#told.get(atlas);
		if (!told) this.#told.set(atlas, (told = new Map()));
		const key = [life?.id, toldDay(life ?? atlas, day), ...way].join(' ');
		if (!told.has(key)) told.set(key, tell());
		return told.get(key)!;
	}
}
