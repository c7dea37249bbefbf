import * as v from 'valibot';
import { actorKinds, relationTypes, type Actor } from '../../domain/actor.ts';
import { actorId, fullListOf, listOf } from './id.ts';
import { citation } from './phase.ts';
import { localText, words } from './text.ts';
import { timeSpan } from './time.ts';

/** An entry of `actors.yaml`. */
export const actorSchema = v.strictObject({
	id: actorId,
	kind: v.picklist(actorKinds),
	names: fullListOf(v.strictObject({ name: localText, when: v.optional(timeSpan) })),
	variants: listOf(words),
	relations: listOf(
		v.strictObject({ to: actorId, type: v.picklist(relationTypes), when: v.optional(timeSpan) })
	),
	note: v.optional(localText),
	citations: listOf(citation)
}) satisfies v.GenericSchema<unknown, Actor>;
