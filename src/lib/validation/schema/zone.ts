import * as v from 'valibot';
import { zoneRanks, type Zone } from '../../domain/zone.ts';
import { listOf, outlineId, sourceId, zoneId } from './id.ts';
import { localText, nameInSomeLanguages } from './text.ts';

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'is no colour; write for example "#2f7fd0"'));

/** An entry of `zones.yaml`. */
export const zoneSchema = v.strictObject({
	id: zoneId,
	name: localText,
	alsoNamed: listOf(v.strictObject({ name: nameInSomeLanguages, usedBy: listOf(sourceId) })),
	summary: localText,
	rank: v.picklist(zoneRanks),
	hue: v.optional(v.strictObject({ light: colour, dark: colour })),
	defaultOutline: v.optional(outlineId)
}) satisfies v.GenericSchema<unknown, Zone>;
