import { bbox } from '@turf/turf';
import type { Rule } from '../rule.ts';

/** The bounding box that an outline states is that of its geometry, to the fifth decimal. */
export const boundingBoxes: Rule = {
	name: 'bounding-boxes',
	check({ outlines, shapes }, report) {
		outlines.forEach((at, index) => {
			const shape = shapes[index];
			if (!shape) return;
			const found = bbox(shape.record.geometry);
			if (at.record.bbox.some((side, which) => Math.abs(side - found[which]!) > 0.00001))
				report(
					at,
					['bbox'],
					`the bounding box of "${at.record.id}" is ${found.slice(0, 4).join(', ')}; run "npm run outlines"`
				);
		});
	}
};
