import * as v from 'valibot';

const position = v.pipe(
	v.strictTuple([v.number(), v.number()]),
	v.check(
		([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
		'is no position; write longitude, then latitude, in degrees'
	),
	v.transform((pair): [number, number] => pair)
);
const line = v.pipe(v.array(position), v.minLength(2, 'a line needs two positions'));
const ring = v.pipe(
	v.array(position),
	v.minLength(4, 'a ring needs four positions, the last the same as the first')
);
const polygon = v.pipe(v.array(ring), v.minLength(1, 'a polygon needs a ring'));

/** The geometry of a place (GeoJSON, RFC 7946). */
export const pointGeometry = v.looseObject({ type: v.literal('Point'), coordinates: position });

/** The geometry of an outline: areas, or the lines of an administrative unit or an operation. */
export const outlineGeometry = v.variant('type', [
	v.strictObject({ type: v.literal('Polygon'), coordinates: polygon }),
	v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
	v.strictObject({ type: v.literal('LineString'), coordinates: line }),
	v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(line) })
]);

/** An outline's geometry as it was read. */
export type OutlineGeometry = v.InferOutput<typeof outlineGeometry>;

/** West, south, east and north in degrees. */
export const boundingBox = v.pipe(
	v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
	v.check(
		([west, south, east, north]) => west < east && south < north,
		'is no bounding box; write west, south, east, north'
	)
);
