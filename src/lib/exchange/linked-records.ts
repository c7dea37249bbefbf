import type { Actor } from '#lib/domain/actor.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Dispute } from '#lib/domain/dispute.ts';
import type { Passage } from '#lib/domain/passage.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { CslName, Source } from '#lib/domain/source.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Truce } from '#lib/domain/truce.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { datesOf, placeOfBox, type LinkedNode } from './json-ld.ts';

/** A zone as a place, with the box of its default reading. */
export function zoneNode(atlas: Atlas, zone: Zone, language: Language): LinkedNode {
	const [reading] = atlas.outlinesOf(zone.id);
	const place = reading ? placeOfBox(reading.bbox) : { '@type': 'Place' };
	return {
		...place,
		name: inLanguage(zone.name, language),
		alternateName: zone.alsoNamed.map(({ name }) => inLanguage(name, language)),
		description: inLanguage(zone.summary, language)
	};
}

/** A truce or situation as an event, with the outer bounds of what its accounts tell. */
export function lifeNode(atlas: Atlas, life: Truce | Situation, language: Language): LinkedNode {
	const actors = 'parties' in life ? life.parties.map(({ actor }) => actor) : [...life.by, ...life.against];
	return {
		'@type': 'Event',
		name: inLanguage(life.name, language),
		description: inLanguage(life.summary, language),
		...datesOf(life.phases.map(({ span }) => span)),
		location: life.zones.map((zone) => ({
			'@type': 'Place',
			name: inLanguage(atlas.zone(zone).name, language)
		})),
		contributor: [...new Set(actors)].map((id) => actorNode(atlas.actor(id), language))
	};
}

/** A publication, in its own words. */
export function sourceNode({ csl }: Source): LinkedNode {
	const isArticle = csl.type.startsWith('article') || csl.type === 'webpage';
	const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? [];
	const parts = [year, month, day].filter((part) => part !== undefined);
	const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
	return {
		'@type': isArticle ? 'Article' : 'CreativeWork',
		name: csl.title,
		...(isArticle && { headline: csl.title }),
		...(csl.author && { author: csl.author.map(personNode) }),
		...(csl.translator && { translator: csl.translator.map(personNode) }),
		...(csl.publisher && { publisher: { '@type': 'Organization', name: csl.publisher } }),
		...(date && { datePublished: date }),
		...(csl.language && { inLanguage: csl.language }),
		...(csl.URL && { url: csl.URL })
	};
}

/** A passage as a claim that appears in a publication, in the atlas's own words. */
export function passageNode(atlas: Atlas, passage: Passage, language: Language): LinkedNode {
	return {
		'@type': 'Claim',
		text: inLanguage(passage.text, language),
		appearance: sourceNode(atlas.source(passage.source)),
		...(passage.when && { temporalCoverage: passage.when.edtf }),
		about: passage.zones.map((zone) => ({
			'@type': 'Place',
			name: inLanguage(atlas.zone(zone).name, language)
		}))
	};
}

/** A dispute as a question, its sides as suggested answers. */
export function disputeNode(dispute: Dispute, language: Language): LinkedNode {
	return {
		'@type': 'Question',
		name: inLanguage(dispute.question, language),
		text: inLanguage(dispute.question, language),
		answerCount: dispute.sides.length,
		suggestedAnswer: dispute.sides.map(({ claim }) => ({
			'@type': 'Answer',
			text: inLanguage(claim, language)
		}))
	};
}

/** A place of the gazetteer, with its position and its identifiers. */
export function placeNode(place: Place, language: Language): LinkedNode {
	const [longitude, latitude] = place.position;
	const { geonames, pcode } = place.ids;
	return {
		'@type': 'Place',
		name: inLanguage(place.names, language),
		alternateName: [...new Set([...Object.values(place.names), ...place.variants])],
		geo: { '@type': 'GeoCoordinates', latitude, longitude },
		...(geonames && { sameAs: `https://sws.geonames.org/${geonames}/` }),
		...(pcode && { identifier: { '@type': 'PropertyValue', propertyID: 'P-code', value: pcode } })
	};
}

/** An actor as a person or an organisation. */
export function actorNode(actor: Actor, language: Language): LinkedNode {
	const names = actor.names.map(({ name }) => inLanguage(name, language));
	return {
		'@type': actor.kind === 'person' ? 'Person' : actor.kind === 'state' ? 'Country' : 'Organization',
		name: names[0] ?? actor.id,
		...(names.length > 1 && { alternateName: names.slice(1) })
	};
}

function personNode({ literal, given, family }: CslName): LinkedNode {
	if (literal !== undefined) return { '@type': 'Organization', name: literal };
	return { '@type': 'Person', name: [given, family].filter((part) => part !== undefined).join(' ') };
}
