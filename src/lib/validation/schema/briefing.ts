import * as v from 'valibot';
import type { Briefing } from '../../domain/briefing.ts';
import { briefingId, kebabCase, listOf, passageId } from './id.ts';
import { localText, words } from './text.ts';

/** What a file `briefings/<briefing>.yaml` holds. */
export const briefingSchema = v.strictObject({
	id: briefingId,
	title: localText,
	summary: localText,
	madeWith: words,
	mark: v.optional(localText),
	disclaimer: v.optional(localText),
	logo: v.optional(v.pipe(v.string(), v.startsWith('data:image/', 'is no picture as a data: address'))),
	scenes: v.array(
		v.strictObject({
			id: kebabCase,
			title: localText,
			text: localText,
			notes: localText,
			minutes: v.pipe(v.number(), v.minValue(0, 'is no length of time')),
			view: v.string(),
			passages: listOf(passageId)
		})
	)
}) satisfies v.GenericSchema<unknown, Briefing>;
