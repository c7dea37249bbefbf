import type { Atlas } from '#lib/domain/atlas.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Citation, Phase } from '#lib/domain/truce.ts';
import type { PageAddresses } from '../page-links.ts';
import { actorLinks, disputeLinks, situationLinks, truceLinks, type RecordLink } from './record-links.ts';

/** Ways to the truces, situations, disputes and actors that a source is cited for. */
export function citedForLinks(
	atlas: Atlas,
	source: SourceId,
	addresses: PageAddresses,
	language: Language
): readonly RecordLink[] {
	const cites = (citations: readonly Citation[]): boolean =>
		citations.some((cited) => cited.source === source);
	const tells = (phases: readonly Phase[]): boolean =>
		phases.some(({ by, citations }) => by.includes(source) || cites(citations));
	const { truces, situations, disputes, actors } = atlas.records;
	const ofTruces = truces.filter(
		({ phases, terms, parties }) =>
			tells(phases) ||
			terms.some(({ citations }) => cites(citations)) ||
			parties.some(({ by }) => by.includes(source))
	);
	const ofSituations = situations.filter(
		({ phases, figures }) =>
			tells(phases) || figures.some(({ by, citations }) => by === source || cites(citations))
	);
	const ofDisputes = disputes.filter(
		({ sides, settledBy }) => cites(settledBy) || sides.some(({ citations }) => cites(citations))
	);
	const ofActors = actors.filter(({ citations }) => cites(citations)).map(({ id }) => id);
	return [
		...truceLinks(ofTruces, addresses, language),
		...situationLinks(ofSituations, addresses, language),
		...disputeLinks(ofDisputes, addresses, language),
		...actorLinks(atlas, ofActors, addresses, language)
	];
}
