import { booleanPointInPolygon, point } from '@turf/turf';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { nearestPlaces, type PlaceNear } from './nearest-places.ts';
import { areaOf, edgeDistance, isEdgeSureAt } from './outline-edge.ts';

/** An outline that holds a point or may hold it, and how far the point is from its edge. */
export interface OutlineHere {
	readonly outline: Outline;
	/** Whether the point lies inside the outline as it is drawn. */
	readonly isInside: boolean;
	/** In kilometres, to the nearest point of the edge. */
	readonly edgeKm: number;
	/** False where the edge is approximate and so near that the point may as well lie on its other side. */
	readonly isSure: boolean;
}

/** What is said about a point: the outlines that hold it, the places near it, the passages about these. */
export interface WhatLiesHere {
	/** Those that hold the point first, then those whose approximate edge it lies just beyond. */
	readonly outlines: readonly OutlineHere[];
	readonly places: readonly PlaceNear[];
	readonly passages: readonly Passage[];
}

const placesTold = 3;

/**
 * Answers what is said about a point, of any date.
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
		const area = areaOf(geometries, outline.id);
		if (!area) return [];
		const isInside = booleanPointInPolygon(here, area);
		const edgeKm = edgeDistance(area, position);
		const isSure = isEdgeSureAt(outline, edgeKm);
		return isInside || !isSure ? [{ outline, isInside, edgeKm, isSure }] : [];
	});
	const { places } = atlas.records;
	const near = nearestPlaces(places, position, placesTold);
	const ids = new Set(near.map(({ place }) => place.id));
	return {
		outlines: outlines.sort((a, b) => Number(b.isInside) - Number(a.isInside)),
		places: near,
		passages: atlas.records.passages.filter(({ places }) => places.some(({ id }) => ids.has(id)))
	};
}

/** The zones of which an outline, of any date, holds a point, each once. */
export function zonesHolding(
	atlas: Atlas,
	geometries: OutlineGeometries,
	position: readonly [number, number]
): readonly Zone[] {
	const { outlines } = whatLiesHere(atlas, geometries, position);
	const ids = outlines.filter(({ isInside }) => isInside).map(({ outline }) => outline.zone);
	return [...new Set(ids)].map((id) => atlas.zone(id));
}
