import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Language } from '#lib/domain/text.ts';
import { chipId, imageIds } from './map-images.ts';
import { pairsTurned } from './map-text.ts';
import {
	middleOf,
	type DrawnOutline,
	type DrawnPoint,
	type MapView,
	type Position,
	type StandingName
} from './map-view.ts';
import { markSource, placeSource, type MarkSource } from './mark-layers.ts';
import { legibleFrom } from './outline-size.ts';

/**
 * What a view marks, by the source that holds it: the names of its outlines with their round marks and the violations
 * in `markSource`; in `placeSource` the places and the point that is asked about.
 */
export function markFeatures(view: MapView): Record<MarkSource, FeatureCollection<Point>> {
	const { outlines, points, names, marks, language, scale = 1 } = view;
	/** What is named by a name that stands already has none of its own. */
	const named = <Named extends { readonly label?: string; readonly note?: string }>(one: Named): Named =>
		names ? { ...one, label: '', note: '' } : one;
	const isPlaced = ({ kind }: DrawnPoint): boolean => kind !== 'violation';
	const pointFeatures = (some: readonly DrawnPoint[]) => some.map((point) => pointFeature(named(point)));
	const collectionOf = (features: Feature<Point, Marked>[]) => ({
		type: 'FeatureCollection' as const,
		features: features.map((feature) => turned(feature, language))
	});
	return {
		[markSource]: collectionOf([
			...outlines.map((outline) => labelFeature(named(outline), marks?.get(outline.outline), scale)),
			...outlines
				.filter(({ mark }) => mark.hasTeeth)
				.map((outline) => siegeFeature(outline, marks?.get(outline.outline), scale)),
			...pointFeatures(points.filter((point) => !isPlaced(point))),
			...(names ?? []).map(nameFeature)
		]),
		[placeSource]: collectionOf(pointFeatures(points.filter(isPlaced)))
	};
}

/** The properties of all that is marked. */
type Marked = LabelProperties | SiegeProperties | NameProperties | PointProperties;

/** What is marked, with its words as MapLibre is to be given them. */
function turned(feature: Feature<Point, Marked>, language: Language): Feature<Point, Marked> {
	const { label, note } = { label: '', note: '', ...feature.properties };
	const properties = {
		...feature.properties,
		...(label && { label: pairsTurned(label, language) }),
		...(note && { note: pairsTurned(note, language) })
	};
	return { ...feature, properties };
}

/** The properties of a name that stands where it was placed before. */
export interface NameProperties {
	readonly kind: 'name';
	readonly outline: string;
	readonly label: string;
	readonly note: string;
	readonly anchor: 'top' | 'top-left' | 'top-right';
	readonly size: number;
	readonly isStrong: boolean;
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

function labelFeature(
	outline: DrawnOutline,
	at: Position = namePlace(outline),
	scale: number
): Feature<Point, LabelProperties> {
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
		geometry: { type: 'Point', coordinates: [...at] },
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
function siegeFeature(
	outline: DrawnOutline,
	at: Position = middleOf(outline.bbox),
	scale: number
): Feature<Point, SiegeProperties> {
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...at] },
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

function nameFeature(name: StandingName): Feature<Point, NameProperties> {
	const { outline = '', lines, position, from, size, isStrong } = name;
	const said = (isNote: boolean): string =>
		lines
			.filter((line) => line.isNote === isNote)
			.map(({ text }) => text)
			.join('\n');
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...position] },
		properties: {
			kind: 'name',
			outline,
			label: said(false),
			note: said(true),
			anchor: from === 'middle' ? 'top' : `top-${from}`,
			size,
			isStrong
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
