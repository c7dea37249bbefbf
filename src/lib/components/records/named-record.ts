import type { Atlas } from '#lib/domain/atlas.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { spotReference } from '#lib/wording/reference.ts';
import type { PageAddresses } from '../page-links.ts';
import { sourceName, type RecordLink } from './record-links.ts';

/** The way to a record by an id that may be a passage's, a source's, a truce's or a situation's. */
export function namedRecord(
	atlas: Atlas,
	id: string,
	addresses: PageAddresses,
	language: Language
): RecordLink | undefined {
	const passage = atlas.findPassage(id);
	if (passage) {
		const label = spotReference(atlas.source(passage.source), passage, language);
		return { href: addresses.passage(id), label };
	}
	const source = atlas.findSource(id);
	if (source) return { href: addresses.source(id), label: sourceName(atlas, source.id, language) };
	const truce = atlas.findTruce(id);
	if (truce) return { href: addresses.truce(id), label: inLanguage(truce.name, language) };
	const situation = atlas.findSituation(id);
	return situation && { href: addresses.situation(id), label: inLanguage(situation.name, language) };
}
