import * as v from 'valibot';
import { readEdtf } from '../../domain/edtf.ts';
import { phaseBases } from '../../domain/truce.ts';
import { fullListOf, listOf, passageId, sourceId } from './id.ts';
import { localText, webAddress, words } from './text.ts';
import { clock, endOfPhase } from './time.ts';

/** A place in a publication that can be opened. */
export const citation = v.strictObject({
	source: sourceId,
	locator: v.optional(words),
	url: v.optional(webAddress)
});

/**
 * A stretch of a life by one account. Its `from` and `to` become one span: `to: ".."` is an open end, `to`
 * left out an unknown one.
 * @param statuses those of a truce or of a situation
 */
export const phaseOf = <const Statuses extends readonly string[]>(statuses: Statuses) =>
	v.pipe(
		v.strictObject({
			status: v.picklist(statuses),
			by: fullListOf(sourceId),
			basis: v.picklist(phaseBases),
			from: endOfPhase,
			to: v.optional(endOfPhase),
			clock: v.optional(clock),
			passages: listOf(passageId),
			citations: listOf(citation),
			note: v.optional(localText)
		}),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const { from, to, ...phase } = dataset.value;
			const { span, message } = readEdtf(`${from}/${to ?? ''}`);
			if (span) return { ...phase, span };
			const input = dataset.value as unknown as Record<string, unknown>;
			addIssue({ message, path: [{ type: 'object', origin: 'value', input, key: 'from', value: from }] });
			return NEVER;
		})
	);
