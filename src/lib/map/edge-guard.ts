import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, MapLibre } from './maplibre.ts';

const guard = 'edge-guard';
/** Pixels that names keep clear along the edge, and how long one of the marks is that hold them off. */
const [thickness, length] = [6, 160];
const images = [
	{ id: 'edge-upright', width: thickness, height: length },
	{ id: 'edge-level', width: length, height: thickness }
] as const;

/**
 * Keeps names from being cut off by the edge of a map that nobody moves: unseen marks lie along it, which names give
 * way to as they do to each other, to another side of their place or altogether.
 */
export function guardEdges(map: MapLibre): void {
	map.on('style.load', () => {
		for (const { id, width, height } of images)
			if (!map.hasImage(id)) map.addImage(id, { width, height, data: new Uint8Array(width * height * 4) });
		map.addSource(guard, { type: 'geojson', data: marksAlong(map) });
		map.addLayer({
			id: guard,
			type: 'symbol',
			source: guard,
			layout: { 'icon-image': ['get', 'image'], 'icon-overlap': 'always', 'icon-padding': 0 }
		});
	});
	const follow = (): void => void map.getSource<GeoJSONSource>(guard)?.setData(marksAlong(map));
	map.on('moveend', follow);
	map.on('resize', follow);
}

function marksAlong(map: MapLibre): FeatureCollection<Point> {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const along = (extent: number): readonly number[] =>
		Array.from({ length: Math.ceil(extent / length) }, (_, index) => (index + 0.5) * length);
	const [upright, level] = images;
	const marks = [
		...[0, width].flatMap((x) => along(height).map((y) => ({ x, y, image: upright.id }))),
		...[0, height].flatMap((y) => along(width).map((x) => ({ x, y, image: level.id })))
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
