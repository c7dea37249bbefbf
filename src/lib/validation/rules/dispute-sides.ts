import type { Rule } from '../rule.ts';

/** A dispute has two sides at least, each resting on a passage or citation; the one shown is one of them. */
export const disputeSides: Rule = {
	name: 'dispute-sides',
	check({ disputes }, report) {
		for (const at of disputes) {
			const { id, sides, shown } = at.record;
			if (sides.length < 2)
				report(at, ['sides'], `"${id}" has ${sides.length} side; a dispute has two at least`);
			sides.forEach((side, index) => {
				if (side.passages.length + side.citations.length === 0)
					report(
						at,
						['sides', index],
						`the side "${side.id}" rests on nothing; give a passage or a citation`
					);
			});
			if (shown !== undefined && !sides.some((side) => side.id === shown))
				report(
					at,
					['shown'],
					`"${shown}" is none of the sides; name one of ${sides.map((side) => side.id).join(', ')}`
				);
		}
	}
};
