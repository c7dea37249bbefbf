import type { Feature, Geometry } from 'geojson';
import type { LocalText } from './text.ts';

/**
 * What a feature of the base map is. Areas: `country`, `region` (of the focus country), `special-area` (given
 * to no country), `lake`. Lines: `coast`, `border` (between countries), `region-border`, `special-border`
 * (round a special area), `river`, `road`. Points: `town`, and `label` for the name of any of the others.
 */
export const baseMapKinds = [
	'country',
	'region',
	'special-area',
	'lake',
	'coast',
	'border',
	'region-border',
	'special-border',
	'river',
	'road',
	'town',
	'label'
] as const;
export type BaseMapKind = (typeof baseMapKinds)[number];

/** The files of `basemap/` below the data folder, without `.geojson`. */
export const baseMapFiles = ['areas', 'borders', 'water', 'towns', 'roads', 'labels'] as const;
export type BaseMapFile = (typeof baseMapFiles)[number];

/** What each feature of the base map says of itself. */
export interface BaseMapProperties {
	readonly id: string;
	readonly kind: BaseMapKind;
	readonly names?: LocalText;
	/** Towns and labels: other names and spellings, in any script, that search finds. */
	readonly variants?: readonly string[];
	/** Areas: whether it is the country, or part of the country, that the atlas is about. */
	readonly focus?: boolean;
	/** Regions: the country they belong to. */
	readonly country?: string;
	/** Borders: the ids of the areas on both sides. */
	readonly between?: readonly string[];
	/** Towns: importance, 1 to 5, 1 first. */
	readonly rank?: number;
	/** Towns: inhabitants by the source, left out where it gives none. */
	readonly people?: number;
	readonly geonames?: number;
	readonly pcode?: string;
	/** Labels: the kind of what they name, or `sea`. */
	readonly of?: BaseMapKind | 'sea';
	/** Lines that show a course and not a survey. */
	readonly schematic?: boolean;
	/** How it was drawn, where that needs saying. */
	readonly drawn?: string;
	readonly note?: LocalText;
}

/** A feature of the base map; towns and labels are points, and the others lines or areas. */
export type BaseMapFeature<G extends Geometry = Geometry> = Feature<G, BaseMapProperties>;

/** One extract of the base map: a GeoJSON FeatureCollection that carries its licence. */
export interface BaseMapExtract {
	readonly type: 'FeatureCollection';
	/** Whom to name for it. */
	readonly attribution: LocalText;
	/** The public package that it was taken from, with its version; left out where there is none. */
	readonly package?: string;
	/** An SPDX identifier, or `Public domain`. */
	readonly licence: string;
	readonly licenceUrl?: string;
	readonly features: readonly BaseMapFeature[];
}

/** Whether a label names an area that is given to no country. */
export const isOfSpecialArea = ({ properties }: BaseMapFeature): boolean => properties.of === 'special-area';
