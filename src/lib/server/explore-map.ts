import { defaultView } from '#lib/address/view.ts';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { fluidMapSvg } from '#lib/static-map/fluid-map.ts';
import type { Geography } from '#lib/static-map/map-svg.ts';
import type { StillMap } from '#lib/static-map/page-map.ts';
import { lightDarkDeclarations, withThemedColours } from '#lib/static-map/themed-colours.ts';
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

/** How high the extent of the atlas is drawn, in pixels: about as high as it is seen on a desk. */
const coreHeight = 480;

/**
 * The map of the day on which the atlas opens, as SVG: what is seen before the live map, or instead of it. It
 * goes on beyond the extent of the atlas, so that it fills a frame of any shape as the live map does.
 */
export function exploreStill(language: Language): StillMap {
	const { atlas } = builtAtlas();
	const { settings, zones } = atlas.records;
	const { time } = defaultView(settings.defaultDate);
	const { frame, ...drawn } = deriveMapView(atlas, defaultView(settings.defaultDate), {
		language,
		theme: 'light',
		hasBasemap: true,
		words: mapWords(language)
	});
	const svg = fluidMapSvg(drawn, builtGeography(), {
		core: settings.extent,
		usual: { width: 10 * coreHeight, height: coreHeight },
		widest: 2.4,
		narrowest: 0.8,
		prefix: 'still-',
		title: inLanguage(settings.title, language),
		description: dateSentence(atlas, time, language).plain
	});
	return {
		svg: withThemedColours(svg, zones),
		colours: lightDarkDeclarations(zones),
		...(frame && { frame: { mark: frame.mark, certainty: frame.certainty, label: frame.label } })
	};
}
