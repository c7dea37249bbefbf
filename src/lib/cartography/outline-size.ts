import { chipRadius } from './map-images.ts';
import { middleOf, type DrawnOutline } from './map-view.ts';
import { tooth } from './siege-teeth.ts';

/** What of an outline says how large it is on a map. */
type Sized = Pick<DrawnOutline, 'bbox' | 'area'>;

/** The length of a kilometre where the outline lies, in CSS pixels at zoom 0, at which the world is 512 pixels wide. */
const kilometreOf = ({ bbox }: Sized): number =>
	512 / (40_075 * Math.cos((middleOf(bbox)[1] * Math.PI) / 180));

/** The side of a square as large as an outline, in CSS pixels at a zoom. */
export function sideAt(outline: Sized, zoom: number): number {
	return Math.sqrt(outline.area) * kilometreOf(outline) * 2 ** zoom;
}

/**
 * The zoom from which an outline is larger than the round mark that stands for it, judged by its area: places far apart
 * make no large outline.
 * @param scale of lines and letters against their usual size
 */
export function legibleFrom({ bbox, area }: Sized, scale: number): number {
	return Math.log2((chipRadius * 2 * scale) / sideAt({ bbox, area: Math.max(area, 0.01) }, 0));
}

/**
 * How large the teeth of an outline are at a zoom, against their usual size: less than half way to those across, and
 * none where a round mark stands for the outline.
 * @param scale of lines and letters against their usual size
 */
export function teethAt(outline: Sized, zoom: number, scale: number): number {
	if (zoom + 0.5 < legibleFrom(outline, scale)) return 0;
	const deepest = (sideAt(outline, zoom) * partOfSide) / (tooth.depth * scale);
	return Math.max(0.4, Math.min(1, deepest));
}

/** How deep teeth are at most, against the side of a square as large: outlines are longer than squares. */
const partOfSide = 0.14;
