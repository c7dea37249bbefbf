import type { Rule } from '../rule.ts';
import { isClosed, polygonsOf } from './rings.ts';

/** Every ring ends where it begins (RFC 7946, 3.1.6). */
export const ringsClosed: Rule = {
	name: 'rings-closed',
	check({ shapes }, report) {
		for (const at of shapes)
			for (const ring of polygonsOf(at.record.geometry).flat())
				if (!isClosed(ring))
					report(
						at,
						ring.path,
						`a ring of "${at.record.id}" does not end where it begins; repeat its first position at its end`
					);
	}
};
