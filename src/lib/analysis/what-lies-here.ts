import { booleanPointInPolygon, distance, point, pointToLineDistance, polygonToLine } from '@turf/turf';
import type { Feature, Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { isDrawn, type Place } from '#lib/domain/place.ts';
import { placesShown, type Passage } from '#lib/domain/passage.ts';

/** An outline that holds a point, and how far the point is from its edge. */
export interface OutlineHere {
	readonly outline: Outline;
	/** In kilometres, to the nearest point of the edge. */
	readonly edgeKm: number;
	/** False where the edge is approximate and so near that the point may as well lie outside. */
	readonly isSure: boolean;
}

/** A place near a point. */
export interface PlaceNear {
	readonly place: Place;
	/** In kilometres, as the crow flies. */
	readonly km: number;
}

/** What is said about a point: the outlines that hold it, the places near it, the passages about these. */
export interface WhatLiesHere {
	readonly outlines: readonly OutlineHere[];
	readonly places: readonly PlaceNear[];
	readonly passages: readonly Passage[];
}

/** Within so many kilometres of an approximate edge nothing is sure: half a radius of the usual discs. */
const doubtKm = 2;
const nearKm = 25;
const placesTold = 3;

/**
 * Answers what is said about a point.
 * @param position longitude and latitude in degrees WGS84
 * @param geometries of the outlines, by id; an outline without one is passed over
 */
export function whatLiesHere(
	atlas: Atlas,
	geometries: OutlineGeometries,
	position: readonly [number, number]
): WhatLiesHere {
	const here = point([...position]);
	const outlines = atlas.records.outlines.flatMap((outline) => {
		const geometry = geometries[outline.id];
		if (!geometry || !isArea(geometry) || !booleanPointInPolygon(here, geometry)) return [];
		const edgeKm = edgeDistance(geometry, here.geometry.coordinates);
		return [{ outline, edgeKm, isSure: outline.edges === 'sharp' || edgeKm > doubtKm }];
	});
	const places = atlas.records.places
		.filter(isDrawn)
		.map((place) => ({ place, km: distance(here, point([...place.position])) }))
		.filter(({ km }) => km <= nearKm)
		.sort((a, b) => a.km - b.km)
		.slice(0, placesTold);
	const near = new Set(places.map(({ place }) => place.id));
	const passages = atlas.records.passages.filter((passage) =>
		placesShown(passage).some((id) => near.has(id))
	);
	return { outlines, places, passages };
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** The distance in kilometres from a point to the nearest ring of an area. */
function edgeDistance(area: Polygon | MultiPolygon, from: Position): number {
	const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
	return Math.min(...rings.map((ring) => pointToLineDistance(from, ringLine(ring))));
}

function ringLine(ring: Position[]): Feature<LineString> {
	return polygonToLine({ type: 'Polygon', coordinates: [ring] }) as Feature<LineString>;
}
