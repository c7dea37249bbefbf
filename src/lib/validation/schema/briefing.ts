import * as v from 'valibot';
import type { Briefing } from '../../domain/briefing.ts';
import { briefingId, kebabCase, listOf, passageId } from './id.ts';
import { localText, words } from './text.ts';

/** A small picture that lies in the file itself: pixels only, since a drawing (SVG) can hold more than a picture. */
export const logoPicture = v.pipe(
	v.string(),
	v.regex(
		/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/,
		'is no picture as a data: address; it begins with data:image/png;base64, or data:image/jpeg;base64,'
	)
);

export const sceneSchema = v.strictObject({
	id: kebabCase,
	title: localText,
	text: localText,
	notes: localText,
	minutes: v.pipe(v.number(), v.minValue(0, 'is no length of time')),
	view: v.string(),
	passages: listOf(passageId)
});

/** What a file `briefings/<briefing>.yaml` holds. */
export const briefingSchema = v.strictObject({
	id: briefingId,
	title: localText,
	summary: localText,
	madeWith: words,
	mark: v.optional(localText),
	disclaimer: v.optional(localText),
	logo: v.optional(logoPicture),
	scenes: v.array(sceneSchema)
}) satisfies v.GenericSchema<unknown, Briefing>;
