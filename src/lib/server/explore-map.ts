import { defaultView } from '#lib/address/view.ts';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { mapSvg, type Geography } from '#lib/static-map/map-svg.ts';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { mapWords } from '#lib/wording/map-words.ts';
import { builtAtlas } from './atlas.ts';
import { basemapExtract, basemapFiles } from './basemap.ts';

let geography: Geography | undefined;

/** The shapes of all outlines and of the base map, as the static map draws them; read once. */
export function builtGeography(): Geography {
	geography ??= {
		outlines: builtAtlas().geometries,
		basemap: Object.fromEntries(
			baseMapFiles
				.filter((file) => basemapFiles().includes(`${file}.geojson`))
				.map((file) => [file, basemapExtract(`${file}.geojson`)])
		)
	};
	return geography;
}

/** The map of the day on which the atlas opens, as SVG: what is seen before the live map, or instead of it. */
export function exploreMapSvg(language: Language): string {
	const { atlas } = builtAtlas();
	const { settings } = atlas.records;
	const view = defaultView(settings.defaultDate);
	const drawn = deriveMapView(atlas, view, {
		language,
		theme: 'light',
		hasBasemap: true,
		words: mapWords(language)
	});
	return mapSvg(drawn, builtGeography(), {
		size: { width: 900, height: 1100 },
		extent: settings.extent,
		prefix: 'still-',
		title: inLanguage(settings.title, language),
		description: dateSentence(atlas, view.time, language).plain
	});
}
