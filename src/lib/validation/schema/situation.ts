import * as v from 'valibot';
import { situationKinds, situationStatuses, type Situation } from '../../domain/situation.ts';
import { actorId, fullListOf, listOf, outlineId, situationId, sourceId, zoneId } from './id.ts';
import { figureEntries } from './passage.ts';
import { citation, phaseOf } from './phase.ts';
import { localText } from './text.ts';

/** An entry of `situations.yaml`. */
export const situationSchema = v.strictObject({
	id: situationId,
	name: localText,
	inSentence: localText,
	summary: localText,
	kind: v.picklist(situationKinds),
	zones: fullListOf(zoneId),
	by: fullListOf(actorId),
	against: listOf(actorId),
	outlines: listOf(outlineId),
	account: sourceId,
	phases: fullListOf(phaseOf(situationStatuses)),
	figures: listOf(v.strictObject({ ...figureEntries, by: sourceId, citations: listOf(citation) })),
	note: v.optional(localText)
}) satisfies v.GenericSchema<unknown, Situation>;
