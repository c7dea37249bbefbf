import { themeDeclarations } from '#lib/static-map/themed-colours.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import type { LayoutServerLoad } from './$types';

/** The colours of the maps in these pages, for both themes; paper is always light. */
export const load: LayoutServerLoad = () => {
	const { zones } = builtAtlas().atlas.records;
	const light = themeDeclarations('light', zones);
	const dark = themeDeclarations('dark', zones);
	return {
		mapColours: `.page-map{${light}}@media screen and (prefers-color-scheme:dark){.page-map{${dark}}}`
	};
};
