import * as v from 'valibot';
import { attributionVerbs, passageEvents, passageModes, placeRoles, whenBases } from '#lib/domain/passage.ts';
import { clock, described, figure, ids, text, time } from './published-shapes.ts';

/** A passage, as it is published: its spot stands beside its id. */
export const passage = v.object({
	id: v.string(),
	source: v.string(),
	paragraph: described(v.number(), "The n-th non-empty line of the article's text, from 1."),
	toParagraph: v.optional(v.number()),
	footnote: v.boolean(),
	start: described(v.string(), 'Its first words in the article: a pointer, not a reprint.'),
	end: described(v.string(), 'Its last words.'),
	marker: v.optional(v.string()),
	when: v.optional(time),
	whenBasis: described(v.picklist(whenBases), 'How its time is known.'),
	relativeTo: v.optional(v.string()),
	clock: v.optional(clock),
	alsoWhen: v.array(
		v.object({
			when: time,
			of: v.string(),
			basis: v.picklist(whenBases),
			relativeTo: v.optional(v.string())
		})
	),
	mode: described(v.picklist(passageModes), 'What kind of saying it is.'),
	event: v.optional(v.picklist(passageEvents)),
	negated: described(v.boolean(), 'Whether it says that it did not happen.'),
	attribution: v.array(v.object({ who: v.string(), how: v.picklist(attributionVerbs), via: ids })),
	cites: ids,
	zones: ids,
	outlines: ids,
	places: v.array(v.object({ id: v.string(), role: v.picklist(placeRoles) })),
	truces: ids,
	situations: ids,
	actors: ids,
	figures: v.array(v.object(figure)),
	text: described(text, "One to three sentences in the atlas's own words."),
	note: v.optional(text)
});
