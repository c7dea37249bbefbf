import type { WhenBasis } from '../../domain/passage.ts';
import type { Rule } from '../rule.ts';

const leaning: readonly WhenBasis[] = ['relative', 'inferred', 'at-writing'];

/**
 * A passage without time (`none`) has no `when`, any other has one; a time that is relative, inferred or that
 * of writing names what it leans on.
 */
export const passageTimes: Rule = {
	name: 'passage-times',
	check({ passages }, report) {
		for (const at of passages) {
			const { id, when, whenBasis, relativeTo, alsoWhen } = at.record;
			if (whenBasis === 'none' && when)
				report(
					at,
					['when'],
					`"${id}" speaks of no time (whenBasis: none); take when out, or say how it is known`
				);
			if (whenBasis !== 'none' && !when)
				report(at, ['whenBasis'], `"${id}" has a basis for its time and no time; give when, or write none`);
			if (leaning.includes(whenBasis) && relativeTo === undefined)
				report(
					at,
					['whenBasis'],
					`the time of "${id}" is ${whenBasis}; name under relativeTo the source, passage or truce it leans on`
				);
			alsoWhen.forEach((time, index) => {
				if (leaning.includes(time.basis) && time.relativeTo === undefined)
					report(
						at,
						['alsoWhen', index, 'basis'],
						`this time is ${time.basis}; name under relativeTo the source, passage or truce it leans on`
					);
			});
		}
	}
};
