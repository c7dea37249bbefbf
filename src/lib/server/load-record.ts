import { error } from '@sveltejs/kit';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { Language } from '#lib/domain/text.ts';
import { recordsAround, type PageKind } from './records-around.ts';

/** What the page of a record is made from: the record's id and the records that it needs. */
export function loadRecord(
	kind: PageKind,
	id: string,
	language: Language
): { readonly id: string; readonly records: AtlasRecords } {
	const records = recordsAround(kind, id, language);
	if (!records) error(404, `the atlas has no ${kind} "${id}"`);
	return { id, records };
}
