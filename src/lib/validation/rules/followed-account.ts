import type { Rule } from '../rule.ts';
import { livesOf } from './lives.ts';

/** The account that map and time line follow at first is one by which phases are told. */
export const followedAccount: Rule = {
	name: 'followed-account',
	check(records, report) {
		for (const at of livesOf(records)) {
			const told = new Set(at.record.phases.flatMap(({ by }) => by));
			if (!told.has(at.record.account))
				report(
					at,
					['account'],
					`no phase is told by ${at.record.account}; name one of ${[...told].join(', ')}`
				);
		}
	}
};
