import { booleanClockwise } from '@turf/turf';
import type { Rule } from '../rule.ts';
import { isClosed, polygonsOf } from './rings.ts';

/** Rings follow the right-hand rule: the outer one anticlockwise, holes clockwise (RFC 7946, 3.1.6). */
export const ringsWound: Rule = {
	name: 'rings-wound',
	check({ shapes }, report) {
		for (const at of shapes)
			for (const ring of polygonsOf(at.record.geometry).flat())
				if (isClosed(ring) && booleanClockwise(ring.positions) !== ring.isHole)
					report(
						at,
						ring.path,
						ring.isHole
							? `a hole of "${at.record.id}" runs anticlockwise; turn its positions round`
							: `the outer ring of "${at.record.id}" runs clockwise; turn its positions round`
					);
	}
};
