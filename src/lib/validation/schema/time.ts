import * as v from 'valibot';
import { dayFromIso } from '../../domain/date.ts';
import { readEdtf } from '../../domain/edtf.ts';

/** The text of an EDTF date; YAML reads a lone year as a number. */
const edtfText = v.union(
	[
		v.string(),
		v.pipe(
			v.number(),
			v.integer(),
			v.transform((year) => String(year))
		)
	],
	'is no EDTF date; write for example "2016-02-27", "2016-04~" or "2015-11/2016-01"'
);

/** An EDTF string, read as the span of its bounds. */
export const timeSpan = v.pipe(
	edtfText,
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const { span, message } = readEdtf(dataset.value);
		if (span) return span;
		addIssue({ message });
		return NEVER;
	})
);

/** One end of a phase: an EDTF date that is no interval, or `..`. */
export const endOfPhase = v.pipe(
	edtfText,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || dataset.value === '..') return;
		if (dataset.value.includes('/'))
			addIssue({
				message: `"${dataset.value}" is an interval; give one date here, the other as "from" or "to"`
			});
		else {
			const { message } = readEdtf(dataset.value);
			if (message !== undefined) addIssue({ message });
		}
	})
);

/** A day of the calendar, such as `2016-02-27`, read as its number. */
export const isoDay = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const day = dayFromIso(dataset.value);
		if (day !== undefined) return day;
		addIssue({ message: `"${dataset.value}" is no day; write for example 2016-02-27` });
		return NEVER;
	})
);

const clockTime = v.pipe(
	v.string(),
	v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is no time of day; write for example "00:00" or "19:30"')
);

/** Hours of a first and last day, in the atlas's time zone. */
export const clock = v.strictObject({ from: v.optional(clockTime), to: v.optional(clockTime) });
