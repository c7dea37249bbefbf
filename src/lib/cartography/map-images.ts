import type { DrawnOutline, MapView } from './map-view.ts';
import { fillStrength } from './marks.ts';
import type { Palette } from './palette.ts';
import { patternCover, patternKinds, patternPicture, type PatternKind } from './patterns.ts';
import {
	anyCover,
	paintPicture,
	ringCover,
	strokeCover,
	withinCover,
	type Coat,
	type Picture
} from './picture.ts';
import { circleTeeth, toothPicture } from './siege-teeth.ts';

/** Device pixels per CSS pixel in which pictures are painted. */
export const imageRatio = 2;

/** The radius of the round mark that stands for an outline too small to be seen, in CSS pixels. */
export const chipRadius = 8;

/** The radius of the toothed ring that stands for a siege too small to be seen: it lies round the mark of its zone. */
export const siegeRadius = 12.5;

/**
 * MapLibre stretches a pattern from once to twice its size between one whole zoom and the next: so it is painted
 * smaller, and has its period half way.
 */
const middleOfStretch = Math.SQRT1_2;

/** A picture that a style refers to by its id. */
export interface MapImage {
	readonly id: string;
	readonly paint: () => Picture;
}

/** The id of a pattern in a colour. */
export function patternId(kind: PatternKind, colour: string): string {
	return `${kind}-${colour.slice(1)}`;
}

/** The id of the round mark of an outline: the same fill and line as the outline's own. */
export function chipId({ hue, mark, certainty }: DrawnOutline): string {
	return `chip-${mark.fill}-${mark.line}-${fillStrength(certainty)}-${hue.slice(1)}`;
}

/** The ids of the pictures that every map has. */
export const imageIds = {
	tooth: 'tooth',
	siege: 'siege',
	violation: 'violation',
	town: 'town',
	nothing: 'nothing'
} as const;

/** Every picture that the layers of a view refer to; each is painted only when it is asked for. */
export function mapImages(view: MapView, palette: Palette): readonly MapImage[] {
	const { patternPeriod, scale } = palette.measures;
	const hues = [...new Set(Object.values(view.hues))];
	const images: MapImage[] = [
		{ id: imageIds.nothing, paint: () => paintPicture(1, 1, []) },
		{ id: imageIds.tooth, paint: () => toothPicture(palette.neutral, imageRatio) },
		{ id: imageIds.siege, paint: () => siegePicture(palette) },
		{ id: imageIds.violation, paint: () => violationPicture(palette) },
		{ id: imageIds.town, paint: () => townPicture(palette) },
		...hues.flatMap((hue) =>
			patternKinds.map((kind) => ({
				id: patternId(kind, hue),
				paint: () => patternPicture(kind, hue, patternPeriod * scale * middleOfStretch, imageRatio)
			}))
		)
	];
	const chips = new Map(view.outlines.map((outline) => [chipId(outline), outline]));
	for (const [id, outline] of chips) images.push({ id, paint: () => chipPicture(outline, palette) });
	return images;
}

function chipPicture({ mark, hue, certainty }: DrawnOutline, palette: Palette): Picture {
	const { fill, line } = mark;
	const strength = fillStrength(certainty);
	const radius = chipRadius * imageRatio;
	const side = radius * 2 + 2;
	const middle: [number, number] = [side / 2, side / 2];
	const disc = ringCover(middle, radius, radius);
	const coats: Coat[] = [{ colour: palette.halo, cover: disc }];
	if (fill === 'solid')
		coats.push({ colour: hue, cover: (x, y) => disc(x, y) * palette.fillOpacity * strength });
	else if (fill !== 'none') {
		const tile = patternCover(
			fill,
			palette.measures.patternPeriod * imageRatio * (fill === 'crosses' ? 1.2 : 0.8)
		);
		const covered = withinCover(tile, disc);
		coats.push({ colour: hue, cover: (x, y) => covered(x, y) * strength });
	}
	const ring = ringCover(middle, radius, 2 * imageRatio, line === 'faded' ? 4 * imageRatio : 0);
	const isDash = (x: number, y: number): boolean =>
		Math.sin(6 * Math.atan2(y - middle[1], x - middle[0])) > -0.3;
	coats.push({ colour: hue, cover: line === 'dashed' ? (x, y) => (isDash(x, y) ? ring(x, y) : 0) : ring });
	return paintPicture(side, side, coats);
}

/** A ring with teeth towards its middle. */
function siegePicture({ neutral }: Palette): Picture {
	const radius = siegeRadius * imageRatio;
	const side = radius * 2 + 2;
	const middle: [number, number] = [side / 2, side / 2];
	const teeth = circleTeeth(middle, radius, (siegeRadius - chipRadius + 0.5) * imageRatio);
	const strokes = teeth.map(([from, tip, to]) =>
		strokeCover([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], [...tip], 1.6 * imageRatio)
	);
	const cover = anyCover([ringCover(middle, radius, 1.4 * imageRatio), ...strokes]);
	return paintPicture(side, side, [{ colour: neutral, cover }]);
}

/** Six rays, as of something that burst. */
function violationPicture({ ink, halo }: Palette): Picture {
	const side = 18 * imageRatio;
	const rays = (width: number, reach: number): Coat['cover'] =>
		anyCover(
			[0, 1, 2].map((turn) => {
				const angle = Math.PI / 2 + (turn * Math.PI) / 3;
				const [dx, dy] = [Math.cos(angle) * reach * imageRatio, Math.sin(angle) * reach * imageRatio];
				return strokeCover(
					[side / 2 - dx, side / 2 - dy],
					[side / 2 + dx, side / 2 + dy],
					width * imageRatio
				);
			})
		);
	return paintPicture(side, side, [
		{ colour: halo, cover: rays(4.5, 5.5) },
		{ colour: ink, cover: rays(1.8, 5.5) }
	]);
}

function townPicture({ quietInk, halo }: Palette): Picture {
	const side = 8 * imageRatio;
	const middle: [number, number] = [side / 2, side / 2];
	return paintPicture(side, side, [
		{ colour: halo, cover: ringCover(middle, 3.4 * imageRatio, 3.4 * imageRatio) },
		{ colour: quietInk, cover: ringCover(middle, 2.2 * imageRatio, 2.2 * imageRatio) }
	]);
}
