import type { GeoProjection } from 'd3-geo';
import type { Palette } from '#lib/cartography/palette.ts';
import type { BaseMapExtract, BaseMapFeature, BaseMapFile, BaseMapKind } from '#lib/domain/base-map.ts';
import { projectShape, zoomOf } from './project-shapes.ts';
import { pathOf } from './svg-path.ts';
import { attributes } from './svg-text.ts';

/** The files of the base map; those that are missing are not drawn. */
export type BaseMapExtracts = Readonly<Partial<Record<BaseMapFile, Pick<BaseMapExtract, 'features'>>>>;

/** What a base map is drawn with. */
export interface GroundDrawing {
	readonly basemap: BaseMapExtracts;
	readonly projection: GeoProjection;
	readonly palette: Palette;
	/** Whether it is a small map that shows where something lies: no regions, rivers or roads. */
	readonly isLocator: boolean;
}

/** How far a line of the base map may stray, in pixels. */
const tolerance = 0.5;

/** What lies under the zones: land, countries, waters, regions, roads. The sea is the paper's own. */
export function groundSvg(drawing: GroundDrawing): string {
	const { palette, isLocator } = drawing;
	const { scale } = palette.measures;
	const near = Math.min(1, Math.max(0, (zoomOf(drawing.projection) - 5) / 6));
	const parts = [
		areas(
			drawing,
			'areas',
			(feature) => isOfKind(feature, 'country') && !feature.properties.focus,
			palette.landBeyond
		),
		areas(
			drawing,
			'areas',
			(feature) => isOfKind(feature, 'country') && feature.properties.focus === true,
			palette.paper
		),
		areas(drawing, 'areas', (feature) => isOfKind(feature, 'special-area'), palette.landBeyond),
		lines(drawing, 'borders', 'coast', palette.waterLine, 0.8 * scale),
		areas(drawing, 'water', (feature) => isOfKind(feature, 'lake'), palette.water, palette.waterLine)
	];
	if (!isLocator) {
		parts.push(
			lines(drawing, 'water', 'river', palette.waterLine, (0.8 + near * 1.7) * scale),
			lines(drawing, 'borders', 'region-border', palette.regionBorder, 0.8 * scale),
			lines(drawing, 'roads', 'road', palette.road, (1 + near * 3) * scale)
		);
	}
	return parts.join('');
}

/** What lies between the fills and the lines of the zones: borders, and the line of a special area. */
export function bordersSvg(drawing: GroundDrawing): string {
	const { palette } = drawing;
	const { scale } = palette.measures;
	return (
		lines(drawing, 'borders', 'border', palette.border, 1.1 * scale) +
		lines(drawing, 'borders', 'special-border', palette.specialArea, 1.3 * scale, `${2 * scale} ${3 * scale}`)
	);
}

const isOfKind = (feature: BaseMapFeature, kind: BaseMapKind): boolean => feature.properties.kind === kind;

function areas(
	{ basemap, projection }: GroundDrawing,
	file: BaseMapFile,
	isWanted: (feature: BaseMapFeature) => boolean,
	fill: string,
	stroke?: string
): string {
	const d = pathsOf(basemap, file, isWanted, projection, 3);
	return d && `<path${attributes({ d, fill, stroke, 'stroke-width': stroke && 0.6 })}/>`;
}

function lines(
	{ basemap, projection, palette }: GroundDrawing,
	file: BaseMapFile,
	kind: BaseMapKind,
	stroke: string,
	width: number,
	dashes?: string
): string {
	const { leastLine } = palette.measures;
	const d = pathsOf(basemap, file, (feature) => isOfKind(feature, kind), projection, 0);
	if (!d) return '';
	const more = { 'stroke-dasharray': dashes, 'stroke-linejoin': 'round' };
	return `<path${attributes({ d, fill: 'none', stroke, 'stroke-width': Math.max(leastLine, width), ...more })}/>`;
}

function pathsOf(
	basemap: BaseMapExtracts,
	file: BaseMapFile,
	isWanted: (feature: BaseMapFeature) => boolean,
	projection: GeoProjection,
	leastArea: number
): string {
	const features = basemap[file]?.features.filter(isWanted) ?? [];
	return features
		.map(({ geometry }) => pathOf(projectShape(geometry, projection), tolerance, leastArea))
		.join('');
}
