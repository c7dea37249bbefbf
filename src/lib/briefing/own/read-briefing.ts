import * as v from 'valibot';
import type { Briefing } from '../../domain/briefing.ts';
import type { ParsedFile } from '../../validation/geodata-file.ts';
import { inOrderOfFile, type Issue } from '../../validation/issue.ts';
import { RecordReader } from '../../validation/record-reader.ts';
import { briefingSchema, logoPicture, sceneSchema } from '../../validation/schema/briefing.ts';
import { unfinishedText } from '../../validation/schema/text.ts';
import { briefingLimits } from './limits.ts';
import { parseBriefingText } from './parse-briefing-text.ts';

/** Words that their author may not have written yet; a briefing of one's own begins with a title alone. */
const wordsToCome = v.optional(unfinishedText, {});

/** What a briefing of one's own holds: that of `geodata/briefings/`, within limits, and not always finished. */
const ownBriefingSchema = v.strictObject({
	...briefingSchema.entries,
	summary: wordsToCome,
	logo: v.optional(
		v.pipe(logoPicture, v.maxLength(briefingLimits.logo, 'is too large a picture; keep it below 200 kB'))
	),
	scenes: v.pipe(
		v.array(
			v.strictObject({
				...sceneSchema.entries,
				text: wordsToCome,
				notes: wordsToCome,
				minutes: v.optional(v.pipe(sceneSchema.entries.minutes, v.maxValue(600, 'is too long a time')), 1),
				view: v.pipe(v.string(), v.maxLength(2000, 'is too long for the address of a view'))
			})
		),
		v.maxLength(briefingLimits.scenes, `holds more scenes than ${briefingLimits.scenes}; take some out`)
	)
}) satisfies v.GenericSchema<unknown, Briefing>;

/** A briefing that was read, or all that is wrong with its text (no more than a reader can take in). */
export type BriefingReading =
	| { readonly briefing: Briefing; readonly issues?: never }
	| { readonly briefing?: never; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Reads a briefing from text of any origin: a file that was opened, a link, the browser's storage. Whatever
 * the text, it never throws and never takes long; each fault names its line, its path and what to do.
 * @param name the name of the file, for the messages
 * @example
 * readBriefing('quiet-weeks.yaml', 'id: quiet-weeks').issues;
 * // quiet-weeks.yaml:1 (title): "title" is missing …
 */
export function readBriefing(name: string, text: string): BriefingReading {
	const { parsed, issues } = parseBriefingText(name, text);
	const reader = new RecordReader([]);
	const briefing = parsed && reader.record(parsed, [], parsed.root, ownBriefingSchema)?.record;
	if (parsed && briefing) reportRepeatedScenes(reader, parsed, briefing);
	const [first, ...more] = inOrderOfFile([...issues, ...reader.issues]);
	if (first) return { issues: [first, ...more.slice(0, briefingLimits.faults - 1)] };
	if (!briefing) throw new Error(`the briefing ${name} was neither read nor refused`);
	return { briefing };
}

/** Takes a briefing that this program wrote; nothing when it is none, or has become none. */
export function checkedBriefing(written: unknown): Briefing | undefined {
	const result = v.safeParse(ownBriefingSchema, written);
	return result.success ? result.output : undefined;
}

function reportRepeatedScenes(reader: RecordReader, file: ParsedFile, { scenes }: Briefing): void {
	const known = new Set<string>();
	scenes.forEach(({ id }, index) => {
		if (known.has(id))
			reader.report(file, ['scenes', index, 'id'], 'unique-ids', `"${id}" names two scenes; rename one`);
		known.add(id);
	});
}
