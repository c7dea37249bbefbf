import * as v from 'valibot';
import { sourceRoles, type Source } from '../../domain/source.ts';
import { listOf, sourceId } from './id.ts';
import { localText, webAddress, words } from './text.ts';
import { timeSpan } from './time.ts';

const cslName = v.object({
	family: v.optional(words),
	given: v.optional(words),
	literal: v.optional(words)
});

/**
 * An item of `sources.json`, in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/). Of CSL's
 * own fields, which Zotero writes in plenty, those that the atlas uses are kept.
 */
export const sourceSchema = v.pipe(
	v.object({
		id: sourceId,
		type: words,
		title: words,
		author: v.optional(v.array(cslName)),
		translator: v.optional(v.array(cslName)),
		publisher: v.optional(words),
		'container-title': v.optional(words),
		issued: v.optional(
			v.object({
				'date-parts': v.optional(v.array(v.array(v.number()))),
				literal: v.optional(words)
			})
		),
		URL: v.optional(webAddress),
		language: v.optional(words),
		note: v.optional(words),
		custom: v.strictObject({
			role: v.picklist(sourceRoles),
			label: localText,
			written: v.optional(timeSpan),
			perspective: v.optional(localText),
			restsOn: v.optional(localText),
			reliesOn: listOf(sourceId),
			notHeard: v.optional(localText),
			text: v.optional(
				v.strictObject({
					paragraphs: v.pipe(
						v.number(),
						v.integer('is no whole number'),
						v.minValue(1, 'is no number of lines')
					),
					sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256: 64 digits from 0 to f'))
				})
			),
			archive: v.optional(webAddress)
		})
	}),
	v.transform(({ custom, ...csl }) => ({ id: csl.id, csl, ...custom }))
) satisfies v.GenericSchema<unknown, Source>;
