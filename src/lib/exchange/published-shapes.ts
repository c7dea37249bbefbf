import * as v from 'valibot';

/** Adds a description, which the JSON Schema carries. */
export const described = <Shape extends v.GenericSchema>(shape: Shape, words: string) =>
	v.pipe(shape, v.description(words));

/** Words by language. */
export const text = described(v.record(v.string(), v.string()), 'Words by language (BCP 47 code).');
/** An EDTF string. */
export const time = described(v.string(), 'EDTF (ISO 8601-2), such as 2016-02-27, 2016-04~ or 2015-11/..');
/** An ISO day. */
export const day = v.pipe(v.string(), v.regex(/^-?\d{4,6}-\d{2}-\d{2}$/));
/** Ids of other records. */
export const ids = v.array(v.string());
/** Longitude and latitude. */
export const pair = described(
	v.pipe(v.array(v.number()), v.length(2)),
	'Longitude and latitude, degrees WGS 84.'
);
/** A bounding box. */
export const box = described(
	v.pipe(v.array(v.number()), v.length(4)),
	'West, south, east, north, degrees WGS 84.'
);
/** Hours of a first and last day. */
export const clock = described(
	v.object({ from: v.optional(v.string()), to: v.optional(v.string()) }),
	'Hours, in the time zone of the atlas.'
);
/** Places in publications that can be opened. */
export const citations = v.array(
	v.object({ source: v.string(), locator: v.optional(v.string()), url: v.optional(v.string()) })
);
/** The fields of a number that a source gives. */
export const figure = {
	of: described(v.string(), 'What is counted.'),
	value: v.number(),
	qualifier: described(v.optional(v.string()), "The source's own hedge."),
	unit: v.string()
};
