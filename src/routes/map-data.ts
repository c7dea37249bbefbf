import { mapDataBelow, type MapData } from '#lib/cartography/style.ts';

/** Set when the site is built; see `src/cli/map-style.js`. */
declare const __MAP_STYLE_URL__: string;

/**
 * Where the live maps of this site find their data, on the style that `MAP_STYLE_URL` named when it was built.
 * @param site address of the site, without a slash at its end
 */
export function siteMapData(site: string): MapData {
	const data = mapDataBelow(site);
	return __MAP_STYLE_URL__ ? { ...data, ownStyle: new URL(__MAP_STYLE_URL__, `${site}/`).href } : data;
}
