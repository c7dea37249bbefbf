import { booleanPointInPolygon, kinks, polygon } from '@turf/turf';
import type { Rule } from '../rule.ts';
import { isClosed, polygonsOf } from './rings.ts';

/** No ring crosses or touches itself or another ring of its polygon, and holes lie inside. */
export const ringsSimple: Rule = {
	name: 'rings-simple',
	check({ shapes }, report) {
		for (const at of shapes)
			for (const rings of polygonsOf(at.record.geometry)) {
				const [outer, ...holes] = rings;
				if (!outer || !rings.every(isClosed)) continue;
				const crossings = kinks(polygon(rings.map(({ positions }) => positions))).features;
				const [first] = crossings;
				if (first) {
					const [longitude, latitude] = first.geometry.coordinates as [number, number];
					report(
						at,
						outer.path,
						`the rings of "${at.record.id}" cross or touch near ${longitude.toFixed(5)}, ${latitude.toFixed(5)}; redraw them`
					);
				}
				for (const hole of holes)
					if (!first && !booleanPointInPolygon(hole.positions[0]!, polygon([outer.positions])))
						report(at, hole.path, `a hole of "${at.record.id}" lies outside its outer ring; take it out`);
			}
	}
};
