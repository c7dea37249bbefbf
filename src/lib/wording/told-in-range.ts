import type { DayRange } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { touchesRange } from '#lib/domain/interval.ts';
import { accountsOf, type Lived } from '#lib/domain/status.ts';

const afterwards: ReadonlySet<string> = new Set(['ended', 'never-in-force']);

/**
 * The accounts that tell of a life in a range of days. That it ended, or never came into force, counts only
 * when that falls into the range, since it stays so for ever.
 * @param chosen named alone when it is among them
 */
export function accountsIn(
	life: Lived<string>,
	{ from, to }: DayRange,
	chosen?: SourceId
): readonly SourceId[] {
	const told = life.phases.filter(({ status, span }) =>
		touchesRange(afterwards.has(status) ? { ...span, end: span.start } : span, from, to)
	);
	const accounts = accountsOf({ account: life.account, phases: told });
	return chosen && accounts.includes(chosen) ? [chosen] : accounts;
}
