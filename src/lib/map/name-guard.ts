import isAlike from 'fast-deep-equal';
import type { FeatureCollection } from 'geojson';
import type { Insets } from '#lib/cartography/frame-plate.ts';
import { imageIds, imageRatio } from '#lib/cartography/map-images.ts';
import { coveringSquares, holds, partOn, type Rectangle } from './covered-squares.ts';
import type { GeoJSONSource, MapLibre } from './maplibre.ts';

/** How wide and high the button of the credits is in its corner, in pixels. */
export const creditButton = 44;

const guard = 'name-guard';
/** How thick and how long one of the marks is that hold names off, and how far their rows are apart, in pixels. */
const [thickness, length, step] = [6, 160, 18];
const images = [
	{ id: 'edge-upright', width: thickness, height: length },
	{ id: 'edge-level', width: length, height: thickness },
	{ id: 'edge-corner', width: creditButton, height: creditButton }
] as const;
const [upright, level, corner] = images;
/** What lies over a map that can be moved. */
const controls = '.maplibregl-ctrl, [data-over-map]';

/** An unseen mark at a point of the screen. */
interface Mark {
	readonly x: number;
	readonly y: number;
	readonly image: string;
	readonly size: number;
}

/** What names are kept off: along the sides, and in parts of the map. */
interface Kept {
	readonly along: Insets;
	readonly parts: readonly Rectangle[];
}

/** What a guard keeps names clear of, besides the edge of the map. */
export interface Guarded {
	/** What lies over the map along its sides. */
	readonly covered: () => Insets;
	/** Whether controls lie over it, its own and those near it that have the attribute `data-over-map`. */
	readonly hasControls: boolean;
}

/**
 * Keeps names from being cut off by the edge of a map, and from standing under what lies over it: unseen marks lie
 * there, which names give way to as they do to each other, to another side of their place or altogether.
 */
export class NameGuard {
	readonly #map: MapLibre;
	readonly #guarded: Guarded;
	/** What names are kept off now. */
	#kept: Kept = { along: { top: 0, right: 0, bottom: 0, left: 0 }, parts: [] };
	readonly #sizes = new ResizeObserver(() => this.follow());

	constructor(map: MapLibre, guarded: Guarded) {
		this.#map = map;
		this.#guarded = guarded;
		map.on('style.load', () => this.#begin());
		for (const event of ['moveend', 'resize'] as const) map.on(event, () => this.#lay());
	}

	/**
	 * Looks again at what lies over a map that did not move. Where something gave way names go on to keep off until the map
	 * moves, since all that is named near it would be laid anew.
	 */
	follow(): void {
		const { along, parts } = this.#measured();
		const isKept = parts.every((part) => this.#kept.parts.some((kept) => holds(kept, part)));
		if (!isKept || !isAlike(along, this.#kept.along)) this.#lay();
	}

	/** Ends with its map. */
	destroy(): void {
		this.#sizes.disconnect();
	}

	#begin(): void {
		for (const { id, width, height } of images)
			if (!this.#map.hasImage(id))
				this.#map.addImage(id, { width, height, data: new Uint8Array(width * height * 4) });
		this.#kept = this.#measured();
		this.#map.addSource(guard, { type: 'geojson', data: this.#features() });
		this.#map.addLayer({
			id: guard,
			type: 'symbol',
			source: guard,
			layout: {
				'icon-image': ['get', 'image'],
				'icon-size': ['get', 'size'],
				'icon-overlap': 'always',
				'icon-padding': 0
			}
		});
	}

	#lay(): void {
		this.#kept = this.#measured();
		this.#map.getSource<GeoJSONSource>(guard)?.setData(this.#features());
	}

	#measured(): Kept {
		const along = this.#guarded.covered();
		return { along, parts: this.#guarded.hasControls ? this.#underControls() : [] };
	}

	#underControls(): readonly Rectangle[] {
		const container = this.#map.getContainer();
		const map = container.getBoundingClientRect();
		const root = container.getRootNode() as Document | ShadowRoot;
		return [...root.querySelectorAll(controls)].flatMap((control) => {
			const { left, top, width, height } = control.getBoundingClientRect();
			const part = partOn(map, { x: left - map.left, y: top - map.top, width, height });
			if (!part) return [];
			this.#sizes.observe(control);
			return part;
		});
	}

	#features(): FeatureCollection {
		const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
		const { along, parts } = this.#kept;
		const under = parts.flatMap(coveringSquares).map(({ x, y, side }) => ({
			x,
			y,
			image: imageIds.nothing,
			size: side * imageRatio
		}));
		return {
			type: 'FeatureCollection',
			features: [...marksAlong(width, height, along), ...under].map(({ x, y, image, size }) => ({
				type: 'Feature',
				geometry: { type: 'Point', coordinates: this.#map.unproject([x, y]).toArray() },
				properties: { image, size }
			}))
		};
	}
}

function marksAlong(width: number, height: number, { top, right, bottom, left }: Insets): readonly Mark[] {
	const along = (extent: number): readonly number[] =>
		Array.from({ length: Math.ceil(extent / length) }, (_, index) => (index + 0.5) * length);
	/** Where rows of marks lie in what covers a side. */
	const rows = (depth: number): readonly number[] => [
		...Array.from({ length: Math.ceil(depth / step) }, (_, index) => index * step),
		depth
	];
	// The credits wait behind a button in the one or the other.
	const corners = [corner.width / 2, width - corner.width / 2];
	return [
		...[...rows(left), ...rows(right).map((depth) => width - depth)].flatMap((x) =>
			along(height).map((y) => ({ x, y, image: upright.id, size: 1 }))
		),
		...[...rows(top), ...rows(bottom).map((depth) => height - depth)].flatMap((y) =>
			along(width).map((x) => ({ x, y, image: level.id, size: 1 }))
		),
		...corners.map((x) => ({ x, y: height - corner.height / 2, image: corner.id, size: 1 }))
	];
}
