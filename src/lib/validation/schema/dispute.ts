import * as v from 'valibot';
import { disputeKinds, type Dispute } from '../../domain/dispute.ts';
import { disputeId, kebabCase, listOf, passageId, situationId, truceId, zoneId } from './id.ts';
import { citation } from './phase.ts';
import { localText } from './text.ts';

/** An entry of `disputes.yaml`. */
export const disputeSchema = v.strictObject({
	id: disputeId,
	kind: v.picklist(disputeKinds),
	question: localText,
	zones: listOf(zoneId),
	truces: listOf(truceId),
	situations: listOf(situationId),
	sides: v.array(
		v.strictObject({
			id: kebabCase,
			claim: localText,
			passages: listOf(passageId),
			citations: listOf(citation)
		})
	),
	shown: v.optional(kebabCase),
	settledBy: listOf(citation),
	note: v.optional(localText)
}) satisfies v.GenericSchema<unknown, Dispute>;
