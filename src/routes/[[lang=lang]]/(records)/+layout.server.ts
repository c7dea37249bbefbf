import { themeDeclarations } from '#lib/static-map/themed-colours.ts';
import { ownLicence } from '#lib/exchange/json-ld.ts';
import { builtAtlas } from '#lib/server/atlas.ts';
import { builtRelease, builtVersion } from '#lib/server/release.ts';
import type { LayoutServerLoad } from './$types';

/** What all these pages say: the release, the licence, and the colours of their maps; paper is always light. */
export const load: LayoutServerLoad = () => {
	const { zones, settings } = builtAtlas().atlas.records;
	const licence = ownLicence(settings);
	const light = themeDeclarations('light', zones);
	const dark = themeDeclarations('dark', zones);
	return {
		version: builtVersion(),
		released: builtRelease()?.date,
		licence: licence && { name: licence.name, url: licence.url },
		mapColours: `.page-map{${light}}@media screen and (prefers-color-scheme:dark){.page-map{${dark}}}`
	};
};
