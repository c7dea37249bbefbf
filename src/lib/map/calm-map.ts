import { MapLibre, type MapOptions } from './maplibre.ts';

/** Milliseconds from one frame to the next while nothing moves. */
const betweenFrames = 100;

/** Milliseconds for which a map that stands still waits for tiles that are being made. */
const mostForTiles = 400;

/**
 * A map that paints seldom while it stands still. A change of the view comes back from the workers tile by
 * tile, and MapLibre paints a whole frame for each tile; this one gathers them, which spares the reader's
 * processor most of the frames and shows no map that is half of one day and half of another. While it moves,
 * it paints as often as it can. Where the names stand is worked out only for frames in which it can change.
 */
export class CalmMap extends MapLibre {
	/** When the last frame began: what is asked for while it is painted waits for its turn. */
	#painted = -Infinity;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#mayMoveNames = true;

	constructor(options: MapOptions) {
		super(options);
		for (const event of ['move', 'resize', 'style.load'] as const)
			this.on(event, () => (this.#mayMoveNames = true));
		this.on('data', (event) => {
			if ('tile' in event) this.#mayMoveNames = true;
		});
	}

	override triggerRepaint(): void {
		// MapLibre's own constructor may ask for a frame before there are any fields.
		if (!(#painted in this) || this.#isDue()) super.triggerRepaint();
		else
			this.#waiting ??= setTimeout(() => {
				this.#waiting = undefined;
				this.triggerRepaint();
			}, betweenFrames / 4);
	}

	/** MapLibre places all names anew in every frame of a map that does not fade, and when it must in others. */
	override _render(started: number): this {
		if (#painted in this) {
			this.#painted = performance.now();
			this._fadeDuration = this.#mayMoveNames ? 0 : 1;
			// The frame before placed all names, new tiles or not; MapLibre would place them once more.
			if (!this.#mayMoveNames && this.style.placement) this.style.placement.stale = false;
			this.#mayMoveNames = false;
		}
		return super._render(started);
	}

	override remove(): void {
		clearTimeout(this.#waiting);
		super.remove();
	}

	#isDue(): boolean {
		const passed = performance.now() - this.#painted;
		return this.isMoving() || passed > mostForTiles || (passed > betweenFrames && this.areTilesLoaded());
	}
}
