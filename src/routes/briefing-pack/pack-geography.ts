import type { PackContent } from '#lib/briefing/pack/pack-content.ts';
import type { MapData } from '#lib/cartography/style.ts';
import type { Geography } from '#lib/static-map/map-svg.ts';

/** The data of the live map, which hold what elsewhere would be fetched. */
export function packMapData({ zones, basemap, fonts }: PackContent): MapData {
	return { zones, basemap, fonts };
}

/** The shapes of drawn maps. */
export function packGeography({ zones, basemap }: PackContent): Geography {
	return {
		outlines: Object.fromEntries(zones.features.map(({ id, geometry }) => [id, geometry])),
		basemap
	};
}
