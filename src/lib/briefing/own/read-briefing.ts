import * as v from 'valibot';
import type { Briefing } from '../../domain/briefing.ts';
import type { Language } from '../../domain/text.ts';
import { localeOf } from '../../i18n/locale.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { pathOf } from '../../validation/explain.ts';
import { formatPath, type ParsedFile, type Path } from '../../validation/geodata-file.ts';
import { inOrderOfFile, type Issue } from '../../validation/issue.ts';
import { briefingSchema, logoPicture, sceneSchema } from '../../validation/schema/briefing.ts';
import { unfinishedText } from '../../validation/schema/text.ts';
import { faultWords } from './fault-words.ts';
import { briefingLimits } from './limits.ts';
import { parseBriefingText } from './parse-briefing-text.ts';

/** Words that their author may not have written yet; a briefing of one's own begins with a title alone. */
const wordsToCome = v.optional(unfinishedText, {});

/** What a briefing of one's own holds: that of `geodata/briefings/`, within limits, and not always finished. */
const ownBriefingSchema = v.strictObject({
	...briefingSchema.entries,
	summary: wordsToCome,
	logo: v.optional(v.pipe(logoPicture, v.maxLength(briefingLimits.logo))),
	scenes: v.pipe(
		v.array(
			v.strictObject({
				...sceneSchema.entries,
				text: wordsToCome,
				notes: wordsToCome,
				minutes: v.optional(v.pipe(sceneSchema.entries.minutes, v.maxValue(briefingLimits.minutes)), 1),
				view: v.pipe(v.string(), v.maxLength(2000))
			})
		),
		v.maxLength(briefingLimits.scenes)
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
 * @param language of the messages
 * @example
 * readBriefing('quiet-weeks.yaml', 'id: quiet-weeks', 'en').issues;
 * // quiet-weeks.yaml:1 (title): “title” is missing …
 */
export function readBriefing(name: string, text: string, language: Language): BriefingReading {
	const { parsed, issues } = parseBriefingText(name, text, language);
	const result = parsed && v.safeParse(ownBriefingSchema, parsed.root);
	const faults = !parsed
		? issues
		: result?.success
			? repeatedScenes(parsed, result.output, language)
			: result!.issues.map((issue) => faultAt(parsed, pathOf(issue), faultWords(issue, language)));
	const [first, ...more] = inOrderOfFile(faults);
	if (first) return { issues: [first, ...more.slice(0, briefingLimits.faults - 1)] };
	if (!result?.success) throw new Error(`the briefing ${name} was neither read nor refused`);
	return { briefing: result.output };
}

/** Takes a briefing that this program wrote; nothing when it is none, or has become none. */
export function checkedBriefing(written: unknown): Briefing | undefined {
	const result = v.safeParse(ownBriefingSchema, written);
	return result.success ? result.output : undefined;
}

function repeatedScenes(file: ParsedFile, { scenes }: Briefing, language: Language): readonly Issue[] {
	const options = { locale: localeOf(language) };
	return scenes.flatMap(({ id }, index) =>
		scenes.findIndex((other) => other.id === id) === index
			? []
			: faultAt(file, ['scenes', index, 'id'], m.own_fault_same_scene({ id }, options))
	);
}

function faultAt(file: ParsedFile, path: Path, message: string): Issue {
	const where = { file: file.path, line: file.lineOf(path), path: formatPath(path) };
	return { ...where, rule: 'shape', severity: 'error', message };
}
