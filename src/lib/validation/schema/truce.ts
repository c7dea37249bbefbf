import * as v from 'valibot';
import {
	occurrences,
	partyRoles,
	truceKinds,
	truceScopes,
	truceStatuses,
	type Truce
} from '../../domain/truce.ts';
import { actorId, fullListOf, kebabCase, listOf, passageId, sourceId, truceId, zoneId } from './id.ts';
import { citation, phaseOf } from './phase.ts';
import { localText } from './text.ts';

/** An entry of `truces.yaml`. */
export const truceSchema = v.strictObject({
	id: truceId,
	name: localText,
	inSentence: localText,
	summary: localText,
	kind: v.picklist(truceKinds),
	scope: v.picklist(truceScopes),
	zones: fullListOf(zoneId),
	occurrences: v.picklist(occurrences),
	account: sourceId,
	parties: listOf(v.strictObject({ actor: actorId, role: v.picklist(partyRoles), by: fullListOf(sourceId) })),
	excludes: listOf(actorId),
	terms: listOf(
		v.strictObject({
			id: kebabCase,
			text: localText,
			outcome: v.optional(localText),
			passages: listOf(passageId),
			citations: listOf(citation)
		})
	),
	phases: fullListOf(phaseOf(truceStatuses)),
	note: v.optional(localText)
}) satisfies v.GenericSchema<unknown, Truce>;
