import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { OutlineId } from '#lib/domain/ids.ts';
import { imageIds, imageRatio } from './map-images.ts';
import type { MapView } from './map-view.ts';
import { legibleFrom } from './outline-size.ts';
import { paletteOf, type Palette } from './palette.ts';
import { ringSource } from './zone-layers.ts';

/** The layer of the room of rings, not seen, which names keep off. */
export const ringRoom = 'ring-room';

/**
 * The outlines whose rings names are to keep off at a zoom: those of the selected zone and of its sieges, where they are
 * seen.
 */
export function ringsWithRoom(view: MapView, zoom: number): readonly OutlineId[] {
	const { scale } = paletteOf(view).measures;
	return view.outlines
		.filter(({ isSelected, role }) => isSelected && role !== 'reading')
		.filter((outline) => zoom >= legibleFrom(outline, scale))
		.map(({ outline }) => outline);
}

/** Lets the rings of these outlines alone have room. */
export function ringFilter(outlines: readonly OutlineId[]): FilterSpecification {
	return ['in', ['get', 'id'], ['literal', [...outlines]]];
}

/** The layer of the room of rings; which of them have any hangs on the zoom, see {@link ringsWithRoom}. */
export function ringRoomLayer({ measures: { scale } }: Palette): LayerSpecification {
	const side = 14 * scale;
	return {
		id: ringRoom,
		type: 'symbol',
		source: ringSource,
		filter: ringFilter([]),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': side,
			'icon-image': imageIds.nothing,
			'icon-size': side * imageRatio,
			'icon-overlap': 'always',
			'icon-padding': 0
		}
	};
}
