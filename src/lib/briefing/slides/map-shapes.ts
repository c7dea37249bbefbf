import type { GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { frameWidth } from '#lib/cartography/frame.ts';
import { fillStrength } from '#lib/cartography/marks.ts';
import { chipRadius, siegeRadius } from '#lib/cartography/map-images.ts';
import {
	pointsInOrder,
	type DrawnOutline,
	type DrawnPoint,
	type MapView
} from '#lib/cartography/map-view.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { Pixel } from '#lib/cartography/siege-teeth.ts';
import type { OutlineGeometries } from '#lib/domain/records.ts';
import { edgeOf, projectShape, type Shape } from '#lib/static-map/project-shapes.ts';
import { placedMarks } from '#lib/static-map/svg-chips.ts';
import { teethOf } from '#lib/static-map/svg-outlines.ts';
import { simplifyLine, simplifyRing } from '#lib/static-map/svg-path.ts';
import { boxOf, type NativeShape, type ShapePath, type SlideBox } from './native-shape.ts';
import { siegeRing } from './siege-ring.ts';
import { fillOfMark, fillOfOutline, lineOfMark, lineOfOutline } from './shape-style.ts';

/** What a shape is called, and what is said of it to those who do not see it. */
export interface ShapeWords {
	readonly name: string;
	readonly description: string;
}

/** What the shapes of a map are made with. */
export interface ShapeDrawing {
	readonly geometries: OutlineGeometries;
	/** As the picture of the base map, but cut at its edges. */
	readonly projection: GeoProjection;
	readonly palette: Palette;
	/** Where the map lies on the slide. */
	readonly box: SlideBox;
	/** The size of a pixel of the projection, in EMU. */
	readonly unit: number;
	readonly words: {
		readonly outline: (outline: DrawnOutline) => ShapeWords;
		readonly point: (point: DrawnPoint) => ShapeWords;
		readonly frame: string;
	};
}

/** How far a shape's line may stray, in pixels of the projection. */
const tolerance = 0.2;

/**
 * Everything that a view draws over its base map as shapes of a slide, in the order in which they lie: outlines
 * with the fill of their status and the line of their edge, sieges with their teeth, the marks of outlines too
 * small to be seen, points, and the frame of a nationwide arrangement.
 */
export function mapShapes(view: MapView, drawing: ShapeDrawing): readonly NativeShape[] {
	const marks = placedMarks(view.outlines, drawing);
	return [
		...view.outlines.flatMap((outline) => outlineShape(outline, !marks.has(outline), drawing) ?? []),
		...[...marks].flatMap(([outline, middle]) => chipShape(outline, middle, drawing) ?? []),
		...[...marks].flatMap(([outline, middle]) => siegeShape(outline, middle, drawing) ?? []),
		...pointsInOrder(view.points).flatMap((point) => pointShape(point, drawing) ?? []),
		...frameShape(view, drawing)
	];
}

/** @param hasRoom whether it is large enough for teeth: where a round mark stands for it, the ring of that has them */
function outlineShape(
	outline: DrawnOutline,
	hasRoom: boolean,
	drawing: ShapeDrawing
): NativeShape | undefined {
	const { geometries, projection, palette, unit, words } = drawing;
	const geometry = geometries[outline.outline];
	if (!geometry) throw new Error(`the outline "${outline.outline}" has no geometry`);
	const shape = projectShape(geometry, projection);
	const paths = pathsOf(shape, geometry, drawing);
	const points = paths.flatMap(({ strokes }) => strokes.flat());
	if (points.length === 0) return undefined;
	const line = lineOfOutline(outline, palette, unit);
	const { mark } = outline;
	const triangles = hasRoom ? teethOf(outline, shape, palette) : [];
	const teeth = triangles.map((tooth) => tooth.map((at) => onSlide(at, drawing)));
	const rim = { ...words.outline(outline), line };
	if (teeth.length === 0)
		return { ...rim, box: boxOf(points), geometry: { paths }, fill: fillOfOutline(outline, palette) };
	const rims = paths.filter(({ isStroked }) => isStroked).map((path) => ({ ...path, isFilled: false }));
	const solid = { strokes: teeth, isClosed: true, isFilled: true, isStroked: false };
	const neutral = {
		kind: 'solid',
		colour: palette.neutral,
		opacity: mark.strength === 'half' ? 0.55 : 1
	} as const;
	const box = boxOf([...points, ...teeth.flat()]);
	return { ...rim, box, geometry: { paths: [...rims, solid] }, fill: neutral };
}

/** The paths of a shape: one when all of it is seen; else its area, and its edge without the sides of the map. */
function pathsOf({ rings }: Shape, geometry: Geometry, drawing: ShapeDrawing): readonly ShapePath[] {
	const toSlide = (line: readonly Pixel[]): readonly Pixel[] => line.map((at) => onSlide(at, drawing));
	const areas = rings.map((ring) => toSlide(simplifyRing(ring, tolerance)));
	const edges = projectShape(edgeOf(geometry), drawing.projection).lines;
	if (edges.length === rings.length && edges.every(isClosed))
		return [{ strokes: areas, isClosed: true, isFilled: true, isStroked: true }];
	const lines = edges.map((line) => toSlide(simplifyLine(line, tolerance)));
	return [
		{ strokes: areas, isClosed: true, isFilled: true, isStroked: false },
		{ strokes: lines, isClosed: false, isFilled: false, isStroked: true }
	];
}

function isClosed(line: readonly Pixel[]): boolean {
	const [first, last] = [line[0]!, line.at(-1)!];
	return Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01;
}

function onSlide([x, y]: Pixel, { box, unit }: ShapeDrawing): Pixel {
	return [box.x + x * unit, box.y + y * unit];
}

/** A box of a given reach round a point, if that lies on the map; both in pixels of the projection. */
function boxRoundPoint(point: Pixel, reach: number, drawing: ShapeDrawing): SlideBox | undefined {
	const { box, unit } = drawing;
	const [x, y] = onSlide(point, drawing);
	if (!(x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height)) return undefined;
	const half = Math.round(reach * unit);
	return { x: Math.round(x) - half, y: Math.round(y) - half, width: half * 2, height: half * 2 };
}

function chipShape(outline: DrawnOutline, middle: Pixel, drawing: ShapeDrawing): NativeShape | undefined {
	const { palette, unit, words } = drawing;
	const box = boxRoundPoint(middle, chipRadius * palette.measures.scale * 0.9, drawing);
	if (outline.role !== 'chosen' || !box) return undefined;
	const fill = fillOfOutline(outline, palette);
	return {
		...words.outline(outline),
		box,
		geometry: { preset: 'ellipse' },
		fill: 'groundOpacity' in fill ? { ...fill, groundOpacity: 1 } : fill,
		line: lineOfMark(
			{ ...outline.mark, line: outline.mark.line === 'faded' ? 'sharp' : outline.mark.line },
			outline.hue,
			1.8 * palette.measures.scale * unit
		)
	};
}

/** The ring of a siege that is too small to be seen. */
function siegeShape(outline: DrawnOutline, at: Pixel, drawing: ShapeDrawing): NativeShape | undefined {
	const { palette, unit, words } = drawing;
	const scale = palette.measures.scale * 0.9;
	const around = boxRoundPoint(at, siegeRadius * scale, drawing);
	if (!outline.mark.hasTeeth || !around) return undefined;
	const middle: Pixel = [around.x + around.width / 2, around.y + around.height / 2];
	return {
		...words.outline(outline),
		...siegeRing(middle, scale * unit),
		fill: { kind: 'solid', colour: palette.neutral, opacity: 1 },
		line: lineOfMark({ line: 'sharp', strength: 'full' }, palette.neutral, 1.4 * scale * unit)
	};
}

function pointShape(point: DrawnPoint, drawing: ShapeDrawing): NativeShape | undefined {
	const { palette, unit, words } = drawing;
	const { scale } = palette.measures;
	const reach = (point.kind === 'asked' ? 8 : 5) * scale;
	const at = drawing.projection([...point.position]) ?? [-Infinity, -Infinity];
	const box = boxRoundPoint(at, reach, drawing);
	if (!box) return undefined;
	const line = { colour: palette.ink, opacity: 1, dash: 'solid' } as const;
	const named = { ...words.point(point), box };
	if (point.kind === 'violation') {
		const [x, y, half] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 2];
		return {
			...named,
			geometry: { paths: [asterisk([x, y], half)] },
			fill: { kind: 'none' },
			line: { ...line, width: 2 * scale * unit, opacity: point.isPast ? 0.55 : 1 }
		};
	}
	const isSolid = point.kind === 'place' && point.isExact;
	return {
		...named,
		geometry: { preset: 'ellipse' },
		fill: {
			kind: 'solid',
			colour: isSolid ? palette.ink : palette.halo,
			opacity: point.kind === 'asked' ? 0.25 : 1
		},
		line: { ...line, colour: isSolid ? palette.halo : palette.ink, width: 1.8 * scale * unit }
	};
}

/** Three strokes through a point: the mark of a violation. */
export function asterisk([x, y]: Pixel, reach: number): ShapePath {
	const strokes = [90, 30, -30].map((degrees): Pixel[] => {
		const angle = (degrees * Math.PI) / 180;
		const [dx, dy] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
		return [
			[x - dx, y - dy],
			[x + dx, y + dy]
		];
	});
	return { strokes, isClosed: false, isFilled: false, isStroked: true };
}

function frameShape({ frame }: MapView, { palette, box, unit, words }: ShapeDrawing): readonly NativeShape[] {
	if (!frame) return [];
	const { scale } = palette.measures;
	return [
		{
			name: frame.label,
			description: words.frame,
			box,
			geometry: { preset: 'frame', band: frameWidth * scale * unit },
			fill: fillOfMark(frame.mark, palette.neutral, palette, fillStrength(frame.certainty)),
			line: lineOfMark(frame.mark, palette.neutral, unit * scale)
		}
	];
}
