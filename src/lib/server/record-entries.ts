import { splitAddress } from '#lib/domain/release.ts';
import { builtAtlas } from './atlas.ts';
import { listOfKind, type PageKind } from './records-around.ts';

/** The languages of the atlas as they stand in addresses: the first is left out. */
export function languageParameters(): readonly { readonly lang?: string }[] {
	const [, ...others] = builtAtlas().atlas.records.settings.languages;
	return [{}, ...others.map((lang) => ({ lang }))];
}

/** The parameters of every page of a kind of record, in every language, those of renamed records included. */
export function recordEntries(kind: PageKind): { lang?: string; id: string }[] {
	const { records } = builtAtlas().atlas;
	const ids = [...records[listOfKind[kind]].map(({ id }) => id), ...formerIds(kind)];
	return languageParameters().flatMap((language) => ids.map((id) => ({ ...language, id })));
}

/** The ids under which records of a kind were released and that now lead elsewhere. */
export function formerIds(kind: PageKind): readonly string[] {
	return builtAtlas().atlas.records.renamed.flatMap(({ from }) => {
		const former = splitAddress(from);
		return former?.folder === listOfKind[kind] ? [former.id] : [];
	});
}
