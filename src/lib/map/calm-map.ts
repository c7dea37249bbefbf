import { MapLibre, type MapOptions } from './maplibre.ts';

/** Milliseconds from one frame to the next while nothing moves. */
const betweenFrames = 100;

/** Milliseconds for which a map that stands still waits for what the workers make. */
const mostForWorkers = 400;

/**
 * A map that paints seldom while it stands still. A change of the view goes to the workers and comes back tile by
 * tile; MapLibre paints a whole frame at each of these times. This one paints when all of it is back, which spares
 * the reader's processor most of the frames and shows no map that is half of one day and half of another. While it
 * moves, it paints as often as it can. Where the names stand is worked out only for frames in which it can change.
 */
export class CalmMap extends MapLibre {
	/** When the last frame began: what is asked for while it is painted waits for its turn. */
	#painted = -Infinity;
	/** Since when a frame has been asked for that was not painted yet. */
	#asked: number | undefined;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#mayMoveNames = true;
	/** Whether anything came while a frame was painted that the frame does not show. */
	#isOutdated = false;

	constructor(options: MapOptions) {
		super(options);
		for (const event of ['move', 'resize', 'style.load'] as const)
			this.on(event, () => (this.#mayMoveNames = true));
		this.on('data', (event) => {
			if ('tile' in event) this.#mayMoveNames = true;
			if (!('sourceDataType' in event) || event.sourceDataType !== 'idle') this.#isOutdated = true;
		});
	}

	override triggerRepaint(): void {
		// MapLibre's own constructor may ask for a frame before there are any fields.
		if (!(#painted in this)) return super.triggerRepaint();
		this.#asked ??= performance.now();
		if (this.#isUrgent()) return super.triggerRepaint();
		// While it waits, nothing is looked at: much is asked for when tiles come back.
		if (this.#waiting !== undefined) return;
		if (this.#isDue()) super.triggerRepaint();
		else
			this.#waiting = setTimeout(() => {
				this.#waiting = undefined;
				this.triggerRepaint();
			}, betweenFrames / 4);
	}

	override _render(started: number): this {
		if (!(#painted in this)) return super._render(started);
		if (this.#hasWorkToHandOver()) return this.#handOver(started);
		if (this.#asked !== undefined && !this.#isDue()) {
			// Since the frame was asked for, the workers were given something to do.
			this.triggerRepaint();
			return this;
		}
		this.#painted = performance.now();
		this.#asked = undefined;
		this.#placeNames(this.#mayMoveNames);
		this.#mayMoveNames = this.#isOutdated = false;
		super._render(started);
		// MapLibre would paint once more to place names that are placed, and because a source told that all is there.
		const isWhole = !this._styleDirty && !this.#isOutdated;
		if (isWhole && !this.isMoving() && !this.listens('idle')) this.#rest();
		return this;
	}

	override remove(): void {
		this.#rest();
		super.remove();
	}

	/**
	 * Does what a frame begins with, which sets the workers to work, and leaves on the screen what is there. Which tiles are
	 * to be seen is for the frame that is painted.
	 */
	#handOver(started: number): this {
		this.#placeNames(false);
		const { painter, style } = this;
		painter.render = style._updateSources = () => {};
		try {
			return super._render(started);
		} finally {
			Reflect.deleteProperty(painter, 'render');
			Reflect.deleteProperty(style, '_updateSources');
			this._sourcesDirty = true;
			this.triggerRepaint();
		}
	}

	/** MapLibre places all names anew in every frame of a map that does not fade, and when it must in others. */
	#placeNames(isNeeded: boolean): void {
		this._fadeDuration = isNeeded ? 0 : 1;
		if (!isNeeded && this.style.placement) this.style.placement.stale = false;
	}

	#rest(): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
		this.#asked = undefined;
	}

	#isUrgent(): boolean {
		return this.isMoving() || this.#hasWorkToHandOver();
	}

	#isDue(): boolean {
		if (this.#isUrgent()) return true;
		const now = performance.now();
		const isLate = now - this.#asked! > mostForWorkers;
		return now - this.#painted > betweenFrames && (isLate || this.#isAllMade());
	}

	/** Whether the view was changed in a way that tiles must be made anew. */
	#hasWorkToHandOver(): boolean {
		const isShown = this._loaded && !this.isMoving();
		return isShown && this._styleDirty && Object.keys(this.style._updatedSources).length > 0;
	}

	#isAllMade(): boolean {
		return Object.values(this.style.tileManagers).every(
			(tiles) => tiles.getSource().loaded() && tiles.areTilesLoaded()
		);
	}
}
