import type { Phase } from '../../domain/truce.ts';
import { compareSpans, type TimeSpan } from '../../domain/interval.ts';
import { accountsOf } from '../../domain/status.ts';
import type { Rule } from '../rule.ts';
import { livesOf } from './lives.ts';

/**
 * Within one account, phases stand in order of time and no two hold surely on the same day, but for the day
 * on which one hands over to the next. Two accounts may differ as they like.
 */
export const phasesInOrder: Rule = {
	name: 'phases-in-order',
	check(records, report) {
		for (const at of livesOf(records))
			for (const account of accountsOf(at.record)) {
				const told = at.record.phases
					.map((phase, index) => ({ phase, index }))
					.filter(({ phase }) => phase.by.includes(account));
				told.forEach(({ phase, index }, place) => {
					const before = told[place - 1];
					if (!before) return;
					const fault = faultBetween(before.phase, phase);
					if (fault !== undefined)
						report(at, ['phases', index, 'from'], `by the account of ${account}, ${fault}`);
				});
			}
	}
};

function faultBetween(before: Phase, after: Phase): string | undefined {
	const pair = `"${after.status}" (${after.span.edtf})`;
	const earlier = `"${before.status}" (${before.span.edtf})`;
	if (compareSpans(after.span, before.span) < 0)
		return `${pair} begins before ${earlier}; put it before that phase`;
	if (!overlap(before.span, after.span)) return undefined;
	if (before.span.endKind === 'open')
		return `${pair} comes after ${earlier}, which has an open end; give that phase its last day, or leave its "to" out if it is unknown`;
	return `${pair} begins while ${earlier} still holds; end that phase earlier or begin this one later`;
}

/** Whether two times in order surely share more than a day of handing over. */
function overlap(before: TimeSpan, after: TimeSpan): boolean {
	const surelyUntil = before.end.earliest ?? (before.endKind === 'open' ? Infinity : -Infinity);
	const surelyFrom = after.start.latest ?? Infinity;
	return surelyFrom < surelyUntil;
}
