import { comparedView } from '#lib/cartography/comparison.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { mapParts } from '#lib/static-map/base-map-svg.ts';
import type { Size } from '#lib/static-map/project-shapes.ts';
import { seenView } from '#lib/static-map/seen-view.ts';
import { sideBoxes, sidesOf, sizeOfBox } from '#lib/static-map/sides-svg.ts';
import type { SceneView } from '../scene-view.ts';
import { labelTexts, withStatusLabels } from './map-labels.ts';
import { mapShapes } from './map-shapes.ts';
import { emuPerInch, shapeXml, type SlideBox } from './native-shape.ts';
import type { SlidesWish } from './scene-slide.ts';
import { shapeWords } from './shape-words.ts';
import { pixelsPerInch } from './slide-plan.ts';

/** A base map, to be drawn as a picture of a size in pixels, where it lies on the slide, and what it is. */
export interface SlidePicture {
	readonly svg: string;
	readonly size: Size;
	readonly box: SlideBox;
	readonly description: string;
}

/** The map of a slide, or the two maps of a comparison. */
export interface SlideMap {
	readonly pictures: readonly SlidePicture[];
	/** What lies on the pictures: shapes, then the names on them, as elements of the slide. */
	readonly elements: string;
	/** What is seen on the maps, for the legend. */
	readonly seen: MapView;
	readonly palette: Palette;
}

const unit = emuPerInch / pixelsPerInch;
/** Lines and letters of the map against those of a screen, so that its names are 12 points high. */
const mapScale = 1.85;
const density = 1.6;

/** Makes the map of a scene into a picture with shapes, within a box of the slide. */
export function slideMap(
	{ atlas, geography, language }: Pick<SlidesWish, 'atlas' | 'geography' | 'language'>,
	{ view, map, extent }: SceneView,
	within: SlideBox
): SlideMap {
	const boxes = sideBoxes(map, { width: within.width / unit, height: within.height / unit });
	const views = [view, comparedView(atlas, view) ?? view];
	const sides = sidesOf(map).map((bare, index) => {
		const side = views[index]!;
		const { left, top } = boxes[index]!;
		const size = sizeOfBox(boxes[index]!);
		const box = {
			x: Math.round(within.x + left * unit),
			y: Math.round(within.y + top * unit),
			width: Math.round(size.width * unit),
			height: Math.round(size.height * unit)
		};
		const labelled = withStatusLabels(atlas, side, bare, language);
		const parts = mapParts(labelled, geography, { size, extent, scale: mapScale, density });
		const shapes = mapShapes(bare, {
			geometries: geography.outlines,
			projection: parts.projection,
			palette: parts.palette,
			box,
			unit,
			words: {
				...shapeWords(atlas, side, language),
				frame: m.sl_frame({ label: bare.frame?.label ?? '' }, { locale: localeOf(language) })
			}
		});
		const picture = {
			svg: parts.svg,
			size: { width: Math.round(size.width * density), height: Math.round(size.height * density) },
			box,
			description: m.sl_base_map({}, { locale: localeOf(language) })
		};
		const seen = seenView(bare, {
			extent,
			size,
			padding: 20 * mapScale,
			scale: mapScale,
			geometries: geography.outlines
		});
		const patterned = shapes.flatMap(({ fill, geometry, box }) =>
			'paths' in geometry && 'ground' in fill ? [box] : []
		);
		return {
			picture,
			elements: shapes.map(shapeXml).join('') + labelTexts(parts, labelled, patterned, box, unit, language),
			seen,
			palette: parts.palette
		};
	});
	const [first, second] = sides;
	return {
		pictures: sides.map(({ picture }) => picture),
		elements: sides.map(({ elements }) => elements).join(''),
		seen: { ...first!.seen, ...(second && { beside: second.seen }) },
		palette: first!.palette
	};
}
