import type { Rule } from '../rule.ts';

/** A drawn zone has hues and a default outline of its own; an undrawn one has neither. */
export const defaultOutlines: Rule = {
	name: 'default-outlines',
	check({ zones, outlines }, report) {
		for (const at of zones) {
			const { id, rank, hue, defaultOutline } = at.record;
			if (rank === 'undrawn') {
				if (defaultOutline !== undefined)
					report(
						at,
						['defaultOutline'],
						`"${id}" is undrawn; take its default outline out, or change its rank`
					);
				continue;
			}
			if (!hue) report(at, ['hue'], `"${id}" is drawn; give it a hue for light and dark ground`);
			if (defaultOutline === undefined)
				report(at, ['defaultOutline'], `"${id}" is drawn; name the outline that is shown at first`);
			const outline = outlines.find(({ record }) => record.id === defaultOutline)?.record;
			if (outline && outline.zone !== id)
				report(
					at,
					['defaultOutline'],
					`the outline "${outline.id}" belongs to the zone "${outline.zone}"; name one of "${id}"`
				);
		}
	}
};
