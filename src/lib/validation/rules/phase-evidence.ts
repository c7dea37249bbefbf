import type { Rule } from '../rule.ts';
import { livesOf } from './lives.ts';

/**
 * Every phase, and every term of a truce, rests on a passage or a cited source. That each account named by a
 * phase has a passage or citation of its own is asked for by a warning, since one source may tell another's.
 */
export const phaseEvidence: Rule = {
	name: 'phase-evidence',
	check(records, report) {
		const sourceOf = new Map(records.passages.map(({ record }) => [record.id, record.source]));
		for (const at of livesOf(records))
			at.record.phases.forEach(({ passages, citations, by, status }, index) => {
				if (passages.length + citations.length === 0)
					return report(
						at,
						['phases', index],
						`the phase "${status}" rests on nothing; give a passage or a citation`
					);
				const heard = new Set([
					...passages.map((id) => sourceOf.get(id)),
					...citations.map(({ source }) => source)
				]);
				if (passages.some((id) => !sourceOf.has(id))) return;
				for (const account of by)
					if (!heard.has(account))
						report(
							at,
							['phases', index, 'by'],
							`none of the passages and citations of "${status}" is of ${account}; add one, or take the account out`,
							'warning'
						);
			});
		for (const at of records.truces)
			at.record.terms.forEach(({ id, passages, citations }, index) => {
				if (passages.length + citations.length === 0)
					report(at, ['terms', index], `the term "${id}" rests on nothing; give a passage or a citation`);
			});
	}
};
