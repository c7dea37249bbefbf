import type { Position } from 'geojson';
import { isDrawn } from '../../domain/place.ts';
import type { Rule } from '../rule.ts';
import { linesOf } from './rings.ts';

/** Outlines, and all places but venues, lie within the atlas's `maxExtent`; what it opens on does too. */
export const insideExtent: Rule = {
	name: 'inside-extent',
	check({ settings, shapes, places }, report) {
		if (!settings) return;
		const { extent, maxExtent } = settings.record;
		const [west, south, east, north] = maxExtent;
		const isOutside = ([longitude, latitude]: Position): boolean =>
			longitude! < west || longitude! > east || latitude! < south || latitude! > north;
		if (isOutside([extent[0], extent[1]]) || isOutside([extent[2], extent[3]]))
			report(settings, ['extent'], 'extent reaches beyond maxExtent; make it smaller, or maxExtent larger');
		for (const at of shapes)
			for (const { positions, path } of linesOf(at.record.geometry)) {
				const index = positions.findIndex(isOutside);
				if (index >= 0)
					report(
						at,
						[...path, index],
						`"${at.record.id}" reaches beyond maxExtent at ${positions[index]!.join(', ')}; are longitude and latitude swapped?`
					);
			}
		for (const at of places)
			if (isDrawn(at.record) && isOutside([...at.record.position]))
				report(
					at,
					['geometry', 'coordinates'],
					`"${at.record.id}" lies beyond maxExtent; correct its position (longitude first), or make it a venue`
				);
	}
};
