import * as v from 'valibot';
import {
	attributionVerbs,
	passageEvents,
	passageModes,
	placeRoles,
	whenBases,
	type Passage
} from '../../domain/passage.ts';
import { reviewStates } from '../../domain/settings.ts';
import {
	actorId,
	kebabCase,
	listOf,
	outlineId,
	passageId,
	placeId,
	situationId,
	sourceId,
	truceId,
	zoneId
} from './id.ts';
import { languageCode, localText, words } from './text.ts';
import { clock, timeSpan } from './time.ts';

const paragraphNumber = v.pipe(
	v.number(),
	v.integer('is no whole number'),
	v.minValue(1, 'is no paragraph; the first is 1')
);
const spotEntries = {
	paragraph: paragraphNumber,
	toParagraph: v.optional(paragraphNumber),
	footnote: v.optional(v.boolean(), false)
};

/** The fields of a number that a source gives. */
export const figureEntries = {
	of: kebabCase,
	value: v.number(),
	qualifier: v.optional(words),
	unit: words
};

/** An entry of `passages:` in `passages/<source>.yaml`; its source is the file's name. */
export const passageSchema = v.strictObject({
	id: passageId,
	at: v.strictObject({ ...spotEntries, start: words, end: words, marker: v.optional(words) }),
	when: v.optional(timeSpan),
	whenBasis: v.picklist(whenBases),
	relativeTo: v.optional(kebabCase),
	clock: v.optional(clock),
	alsoWhen: listOf(
		v.strictObject({
			when: timeSpan,
			of: words,
			basis: v.picklist(whenBases),
			relativeTo: v.optional(kebabCase)
		})
	),
	mode: v.picklist(passageModes),
	event: v.optional(v.picklist(passageEvents)),
	negated: v.optional(v.boolean(), false),
	attribution: listOf(
		v.strictObject({ who: actorId, how: v.picklist(attributionVerbs), via: listOf(sourceId) })
	),
	cites: listOf(sourceId),
	zones: listOf(zoneId),
	outlines: listOf(outlineId),
	places: listOf(v.strictObject({ id: placeId, role: v.picklist(placeRoles) })),
	truces: listOf(truceId),
	situations: listOf(situationId),
	actors: listOf(actorId),
	figures: listOf(v.strictObject(figureEntries)),
	text: localText,
	note: v.optional(localText)
}) satisfies v.GenericSchema<unknown, Omit<Passage, 'source'>>;

/** An entry of `uncovered:`, a stretch that is no passage; without `start` and `end`, whole paragraphs. */
export const uncoveredSchema = v.strictObject({
	at: v.strictObject({
		...spotEntries,
		start: v.optional(words),
		end: v.optional(words),
		marker: v.optional(words)
	}),
	reason: v.picklist(['heading', 'furniture', 'opinion', 'duplicate'])
});

/** How far the texts of one file have been reviewed, by language. */
export const reviewedSchema = v.record(languageCode, v.picklist(reviewStates));
