import type { Feature, FeatureCollection, Point } from 'geojson';
import { chipId, chipRadius, imageIds } from './map-images.ts';
import { middleOf, type DrawnOutline, type DrawnPoint, type MapView, type Position } from './map-view.ts';

/** The points of a view as features: the names of its outlines, and its places, violations and asked point. */
export function markFeatures(view: MapView): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: [
			...view.outlines.map((outline) => labelFeature(outline, view.scale ?? 1)),
			...view.outlines
				.filter(({ mark }) => mark.hasTeeth)
				.map((outline) => siegeFeature(outline, view.scale ?? 1)),
			...view.points.map(pointFeature)
		]
	};
}

/** The properties of the point at which an outline is named. */
export interface LabelProperties {
	readonly kind: 'label';
	readonly outline: string;
	readonly zone: string;
	readonly role: DrawnOutline['role'];
	readonly rank: DrawnOutline['rank'];
	readonly isSelected: boolean;
	readonly label: string;
	/** Each part on a line of its own. */
	readonly note: string;
	/** Lower is placed first. */
	readonly order: number;
	readonly chip: string;
	/** The zoom below which the outline is too small to be seen, and its round mark stands for it. */
	readonly chipBelow: number;
	readonly chipOpacity: number;
}

/** The properties of the round mark of a siege. */
export interface SiegeProperties extends Pick<
	LabelProperties,
	'outline' | 'zone' | 'chip' | 'chipBelow' | 'chipOpacity' | 'order'
> {
	readonly kind: 'siege';
}

/** The properties of a place, a violation or the point that is asked about. */
export interface PointProperties {
	readonly kind: DrawnPoint['kind'];
	readonly place: string;
	readonly passages: string;
	readonly label: string;
	readonly isExact: boolean;
	readonly isPast: boolean;
}

function labelFeature(outline: DrawnOutline, scale: number): Feature<Point, LabelProperties> {
	const { role, rank, mark } = outline;
	// Small outlines have less room for their names than large ones.
	const byArea = Math.min(0.9, outline.area / 50_000);
	const order =
		byArea +
		(outline.isSelected ? 0 : 10) +
		{ chosen: 0, rim: 4, reading: 6 }[role] +
		(rank === 'main' ? 0 : 2);
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...namePlace(outline)] },
		properties: {
			kind: 'label',
			outline: outline.outline,
			zone: outline.zone,
			role,
			rank,
			isSelected: outline.isSelected,
			label: outline.label,
			note: (outline.note ?? '').replaceAll(' · ', '\n'),
			order,
			chip: chipId(outline),
			chipBelow: role === 'chosen' ? legibleFrom(outline, scale) : 0,
			chipOpacity: mark.strength === 'half' ? 0.6 : 1
		}
	};
}

/** The round mark of a siege that is too small to be seen, in its middle. */
function siegeFeature(outline: DrawnOutline, scale: number): Feature<Point, SiegeProperties> {
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...middleOf(outline.bbox)] },
		properties: {
			kind: 'siege',
			outline: outline.outline,
			zone: outline.zone,
			chip: imageIds.siege,
			chipBelow: legibleFrom(outline, scale),
			chipOpacity: 1,
			order: 0
		}
	};
}

/** Where an outline is named: a rim below itself, clear of its teeth; what is filled, in its middle. */
function namePlace({ role, bbox }: DrawnOutline): Position {
	const [longitude, latitude] = middleOf(bbox);
	return [longitude, role === 'rim' ? bbox[1] : latitude];
}

function pointFeature(point: DrawnPoint): Feature<Point, PointProperties> {
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...point.position] },
		properties: {
			kind: point.kind,
			place: point.place ?? '',
			passages: point.passages.join(' '),
			label: point.label ?? '',
			isExact: point.isExact,
			isPast: point.isPast
		}
	};
}

/**
 * The zoom from which an outline is larger than the round mark that stands for it, judged by its area: places
 * far apart make no large outline. The world is 512 pixels wide at zoom 0.
 */
function legibleFrom({ bbox, area }: DrawnOutline, scale: number): number {
	const kmAround = 40_075 * Math.cos((middleOf(bbox)[1] * Math.PI) / 180);
	return Math.log2((chipRadius * 2 * scale * kmAround) / (512 * Math.sqrt(Math.max(area, 0.01))));
}
