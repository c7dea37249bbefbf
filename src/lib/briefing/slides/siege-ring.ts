import { chipRadius, siegeRadius } from '#lib/cartography/map-images.ts';
import { circleTeeth, type Pixel } from '#lib/cartography/siege-teeth.ts';
import { boxOf, type NativeShape, type SlideBox } from './native-shape.ts';

/** How many sides stand for a circle. */
const sides = 48;

/**
 * The geometry of a siege that is too small to be seen: a ring with teeth towards its middle, round the mark of its
 * zone.
 * @param unit the size of a pixel at the usual size, in EMU
 */
export function siegeRing(
	[x, y]: Pixel,
	unit: number
): { readonly box: SlideBox; readonly geometry: NativeShape['geometry'] } {
	const radius = siegeRadius * unit;
	const ring = Array.from({ length: sides }, (_, side): Pixel => {
		const angle = (side / sides) * 2 * Math.PI;
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
	});
	const teeth = circleTeeth([x, y], radius, (siegeRadius - chipRadius + 0.5) * unit);
	return {
		box: boxOf(ring),
		geometry: {
			paths: [
				{ strokes: [ring], isClosed: true, isFilled: false, isStroked: true },
				{ strokes: teeth, isClosed: true, isFilled: true, isStroked: false }
			]
		}
	};
}
