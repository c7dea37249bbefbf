import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { isoFromDay, type Day } from '#lib/domain/date.ts';
import type { TimeSpan } from '#lib/domain/interval.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { AtlasRecords, OutlineGeometries } from '#lib/domain/records.ts';

/**
 * The four bounds of a time as plain ISO dates, `null` where there is none; for programs that read no EDTF.
 */
export function timeBounds({ start, end }: TimeSpan) {
	const iso = (day: Day | null): string | null => (day === null ? null : isoFromDay(day));
	return {
		start_earliest: iso(start.earliest),
		start_latest: iso(start.latest),
		end_earliest: iso(end.earliest),
		end_latest: iso(end.latest)
	};
}

/** A collection that says of which version of the atlas it is; GeoJSON lets it carry members of its own. */
type VersionedCollection<Shape extends Geometry> = FeatureCollection<Shape> & { readonly version: string };

/**
 * All outlines as GeoJSON (RFC 7946), their times both as EDTF and as plain dates.
 * @param version of the atlas, as its release names it
 */
export function zonesGeojson(
	{ outlines }: AtlasRecords,
	geometries: OutlineGeometries,
	version: string
): VersionedCollection<Geometry> {
	return {
		type: 'FeatureCollection',
		version,
		features: outlines.map((outline) => outlineFeature(outline, geometries))
	};
}

function outlineFeature(outline: Outline, geometries: OutlineGeometries): Feature<Geometry> {
	const { bbox, when, ...properties } = outline;
	const geometry = geometries[outline.id];
	if (!geometry) throw new Error(`the outline "${outline.id}" has no geometry`);
	return {
		type: 'Feature',
		id: outline.id,
		bbox: [...bbox],
		properties: { ...properties, when: when.edtf, ...timeBounds(when) },
		geometry
	};
}

/**
 * The gazetteer as GeoJSON (RFC 7946).
 * @param version of the atlas, as its release names it
 */
export function placesGeojson({ places }: AtlasRecords, version: string): VersionedCollection<Point> {
	return {
		type: 'FeatureCollection',
		version,
		features: places.map(({ position, ...properties }) => ({
			type: 'Feature',
			id: properties.id,
			properties,
			geometry: { type: 'Point', coordinates: [...position] }
		}))
	};
}

/**
 * Every record of the atlas, cross-linked by id, as plain JSON. Times are EDTF strings, and a passage's spot
 * stands beside its id.
 * @param version of the atlas, as its release names it
 */
export function atlasJson(records: AtlasRecords, version: string): object {
	const { settings, passages, releases, ...others } = records;
	return {
		version,
		...(withPlainTimes({ ...settings, defaultDate: isoFromDay(settings.defaultDate) }) as object),
		period: { from: isoFromDay(settings.period.from), to: isoFromDay(settings.period.to) },
		...(withPlainTimes(others) as object),
		releases: releases.map((release) => ({ ...release, date: isoFromDay(release.date) })),
		passages: passages.map(plainPassage)
	};
}

function plainPassage({ at, ...passage }: Passage): object {
	return { id: passage.id, source: passage.source, ...at, ...(withPlainTimes(passage) as object) };
}

/** Replaces every time by its EDTF string. */
function withPlainTimes(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withPlainTimes);
	if (typeof value !== 'object' || value === null) return value;
	if (isTimeSpan(value)) return value.edtf;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withPlainTimes(one)]));
}

function isTimeSpan(value: object): value is TimeSpan {
	return 'edtf' in value && 'endKind' in value;
}
