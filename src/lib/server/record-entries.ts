import { builtAtlas } from './atlas.ts';
import { listOfKind, type PageKind } from './records-around.ts';

/** The languages of the atlas as they stand in addresses: the first is left out. */
export function languageParameters(): readonly { readonly lang?: string }[] {
	const [, ...others] = builtAtlas().atlas.records.settings.languages;
	return [{}, ...others.map((lang) => ({ lang }))];
}

/** The parameters of every page of a kind of record, in every language. */
export function recordEntries(kind: PageKind): { lang?: string; id: string }[] {
	const records = builtAtlas().atlas.records[listOfKind[kind]];
	return languageParameters().flatMap((language) => records.map(({ id }) => ({ ...language, id })));
}
