import { MapLibre, type MapOptions } from './maplibre.ts';

/** Milliseconds from one frame to the next while nothing moves. */
const betweenFrames = 100;

/**
 * A map that paints seldom while it stands still. A change of the view comes back from the workers tile by
 * tile, and MapLibre paints a whole frame for each tile; this one gathers them, which spares the reader's
 * processor most of the frames and shows no map that is half of one day and half of another. While it moves,
 * it paints as often as it can.
 */
export class CalmMap extends MapLibre {
	#painted = -Infinity;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(options: MapOptions) {
		super(options);
		this.on('render', () => (this.#painted = performance.now()));
	}

	override triggerRepaint(): void {
		// MapLibre's own constructor may ask for a frame before there are any fields.
		const wait = #painted in this && !this.isMoving() ? this.#painted + betweenFrames - performance.now() : 0;
		if (wait <= 0) super.triggerRepaint();
		else
			this.#waiting ??= setTimeout(() => {
				this.#waiting = undefined;
				super.triggerRepaint();
			}, wait);
	}

	override remove(): void {
		clearTimeout(this.#waiting);
		super.remove();
	}
}
