import { presentAddress, splitAddress, type RecordAddress } from '#lib/domain/release.ts';
import type { Language } from '#lib/domain/text.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { describeRecord } from './record-head.ts';
import { listOfKind, pageKinds } from './records-around.ts';

/** What the record at an address is called; the address itself when there is none any more. */
export function describeAddress(address: RecordAddress, language: Language): string {
	const atlas = atlasInLanguage(language);
	const parts = splitAddress(presentAddress(atlas.records.renamed, address));
	const kind = pageKinds.find((one) => listOfKind[one] === parts?.folder);
	if (!kind || !parts || !atlas.records[listOfKind[kind]].some(({ id }) => id === parts.id)) return address;
	return describeRecord(atlas, kind, parts.id, language).title;
}
