import type { FeatureCollection, Point } from 'geojson';
import type { Insets } from '#lib/cartography/frame-plate.ts';
import type { GeoJSONSource, MapLibre } from './maplibre.ts';

/** How wide and high the button of the credits is in its corner, in pixels. */
export const creditButton = 44;

const guard = 'edge-guard';
/** How thick and how long one of the marks is that hold names off, and how far their rows are apart, in pixels. */
const [thickness, length, step] = [6, 160, 18];
const images = [
	{ id: 'edge-upright', width: thickness, height: length },
	{ id: 'edge-level', width: length, height: thickness },
	{ id: 'edge-corner', width: creditButton, height: creditButton }
] as const;

/**
 * Keeps names from being cut off by the edge of a map that nobody moves: unseen marks lie along it, which names give
 * way to as they do to each other, to another side of their place or altogether.
 * @param covered what lies over the map along its sides, which names keep clear of too
 */
export function guardEdges(map: MapLibre, covered: () => Insets): void {
	map.on('style.load', () => {
		for (const { id, width, height } of images)
			if (!map.hasImage(id)) map.addImage(id, { width, height, data: new Uint8Array(width * height * 4) });
		map.addSource(guard, { type: 'geojson', data: marksAlong(map, covered()) });
		map.addLayer({
			id: guard,
			type: 'symbol',
			source: guard,
			layout: { 'icon-image': ['get', 'image'], 'icon-overlap': 'always', 'icon-padding': 0 }
		});
	});
	const follow = (): void => void map.getSource<GeoJSONSource>(guard)?.setData(marksAlong(map, covered()));
	map.on('moveend', follow);
	map.on('resize', follow);
}

function marksAlong(map: MapLibre, { top, right, bottom, left }: Insets): FeatureCollection<Point> {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const along = (extent: number): readonly number[] =>
		Array.from({ length: Math.ceil(extent / length) }, (_, index) => (index + 0.5) * length);
	/** Where rows of marks lie in what covers a side. */
	const rows = (depth: number): readonly number[] => [
		...Array.from({ length: Math.ceil(depth / step) }, (_, index) => index * step),
		depth
	];
	const [upright, level, corner] = images;
	// The credits wait behind a button in the one or the other.
	const corners = [corner.width / 2, width - corner.width / 2];
	const marks = [
		...[...rows(left), ...rows(right).map((depth) => width - depth)].flatMap((x) =>
			along(height).map((y) => ({ x, y, image: upright.id }))
		),
		...[...rows(top), ...rows(bottom).map((depth) => height - depth)].flatMap((y) =>
			along(width).map((x) => ({ x, y, image: level.id }))
		),
		...corners.map((x) => ({ x, y: height - corner.height / 2, image: corner.id }))
	];
	return {
		type: 'FeatureCollection',
		features: marks.map(({ x, y, image }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: map.unproject([x, y]).toArray() },
			properties: { image }
		}))
	};
}
