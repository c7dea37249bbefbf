import {
	actorNode,
	disputeNode,
	lifeNode,
	passageNode,
	placeNode,
	sourceNode,
	zoneNode
} from '#lib/exchange/linked-records.ts';
import type { LinkedNode } from '#lib/exchange/json-ld.ts';
import type { PageHead } from '#lib/exchange/page-head.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { capitalised } from '#lib/wording/grammar.ts';
import { actorKindWords, placeKindWords } from '#lib/wording/record-names.ts';
import { sourceReference, spotReference } from '#lib/wording/reference.ts';
import { passageTimeWords } from '#lib/wording/passage-time.ts';
import type { CitablePage } from './page-citation.ts';
import { pageHead } from './page-head.ts';
import { listOfKind, type PageKind } from './records-around.ts';

/** What a record's page is called, told in a line, cited by, and is about. */
export interface DescribedRecord extends CitablePage {
	readonly description: string;
	readonly about: LinkedNode;
}

/** Describes a record that is there, in one language. */
export function describeRecord(
	atlas: Atlas,
	kind: PageKind,
	id: string,
	language: Language
): DescribedRecord {
	return { path: `${listOfKind[kind]}/${id}/`, ...describe[kind](atlas, id, language) };
}

/** What the head of a record's page says. */
export function recordHead(record: DescribedRecord, language: Language): PageHead {
	return pageHead(record, language, record.about);
}

type Describe = (atlas: Atlas, id: string, language: Language) => Omit<DescribedRecord, 'path'>;

const describe: Readonly<Record<PageKind, Describe>> = {
	zone: (atlas, id, language) => {
		const zone = atlas.findZone(id)!;
		return {
			title: inLanguage(zone.name, language),
			description: inLanguage(zone.summary, language),
			about: zoneNode(atlas, zone, language)
		};
	},
	truce: (atlas, id, language) => describeLife(atlas, atlas.findTruce(id)!, language),
	situation: (atlas, id, language) => describeLife(atlas, atlas.findSituation(id)!, language),
	source: (atlas, id, language) => {
		const source = atlas.findSource(id)!;
		const perspective = source.perspective ? inLanguage(source.perspective, language) : '';
		return {
			title: capitalised(inLanguage(source.label, language), language),
			description: [sourceReference(source, language), perspective].filter(Boolean).join(' '),
			original: source,
			about: sourceNode(source)
		};
	},
	dispute: (atlas, id, language) => {
		const dispute = atlas.records.disputes.find((one) => one.id === id)!;
		return {
			title: inLanguage(dispute.question, language),
			description: dispute.sides.map(({ claim }) => inLanguage(claim, language)).join(' — '),
			about: disputeNode(dispute, language)
		};
	},
	place: (atlas, id, language) => {
		const place = atlas.findPlace(id)!;
		const told = atlas.records.passages.filter(({ places }) => places.some((held) => held.id === id));
		return {
			title: inLanguage(place.names, language),
			description: describedBy(placeKindWords(place.kind, language), told.length, language),
			about: placeNode(place, language)
		};
	},
	actor: (atlas, id, language) => {
		const actor = atlas.findActor(id)!;
		const told = atlas.records.passages.filter(({ actors }) => actors.includes(actor.id));
		const kind = describedBy(actorKindWords(actor.kind, language), told.length, language);
		return {
			title: inLanguage(actor.names[0]?.name ?? {}, language),
			description: actor.note ? inLanguage(actor.note, language) : kind,
			about: actorNode(actor, language)
		};
	},
	passage: (atlas, id, language) => {
		const passage = atlas.findPassage(id)!;
		const source = atlas.source(passage.source);
		const title = {
			first: spotReference(source, passage, language),
			second: passageTimeWords(passage, language)
		};
		return {
			title: m.say_title_parts(title, { locale: localeOf(language) }),
			description: inLanguage(passage.text, language),
			original: source,
			about: passageNode(atlas, passage, language)
		};
	}
};

function describeLife(
	atlas: Atlas,
	life: Parameters<typeof lifeNode>[1],
	language: Language
): Omit<DescribedRecord, 'path'> {
	return {
		title: inLanguage(life.name, language),
		description: inLanguage(life.summary, language),
		about: lifeNode(atlas, life, language)
	};
}

function describedBy(kind: string, count: number, language: Language): string {
	const locale = localeOf(language);
	const passages = m.passage_count({ count, number: formatNumber(count, language) }, { locale });
	return m.say_title_parts({ first: capitalised(kind, language), second: passages }, { locale });
}
