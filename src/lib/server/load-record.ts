import { error, redirect } from '@sveltejs/kit';
import { Atlas } from '#lib/domain/atlas.ts';
import type { ArticleCoverage } from '#lib/analysis/article-coverage.ts';
import type { OutlineId, PlaceId, SourceId } from '#lib/domain/ids.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { PageCitation, PageHead } from '#lib/exchange/page-head.ts';
import { RenderedOnly } from '#lib/exchange/rendered-only.ts';
import { isDrawn } from '#lib/domain/place.ts';
import { presentAddress } from '#lib/domain/release.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { OutlinePicture, PageMap } from '#lib/static-map/page-map.ts';
import { builtAtlas } from './atlas.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { placesOfRecipe } from './outline-recipes.ts';
import { lifeMap, outlineMap, placesMap, placesOf, spreadMap, zoneMap, zonesMap } from './record-maps.ts';
import { sourceCoverage } from './source-coverage.ts';
import { pageCitation } from './page-citation.ts';
import { describeRecord, recordHead } from './record-head.ts';
import { listOfKind, neighboursOf, recordsAround, type PageKind } from './records-around.ts';

/** What the page of a record hands on: what the layout says of it, and what it is rendered from. */
export interface RecordPageData {
	readonly head: PageHead;
	readonly citation: PageCitation;
	readonly page: RenderedOnly<RecordPage>;
}

/** What the page of a record is made from. */
export interface RecordPage {
	readonly id: string;
	/** The records that the page needs, in its language. */
	readonly atlas: Atlas;
	readonly map?: PageMap;
	readonly pictures: Readonly<Record<OutlineId, OutlinePicture>>;
	/** Of an article: how much of it is retold. */
	readonly coverage?: ArticleCoverage;
	/** Of a place: the places nearest to it. */
	readonly nearest: readonly { readonly id: PlaceId; readonly km: number }[];
}

/** Loads the page of a record, or answers that there is none. */
export function loadRecord(kind: PageKind, id: string, language: Language): RecordPageData {
	const records = recordsAround(kind, id, language);
	if (!records) leadOn(kind, id);
	const atlas = atlasInLanguage(language);
	const map = mapOf[kind](atlas, id, language);
	const described = describeRecord(atlas, kind, id, language);
	const coverage = kind === 'source' ? sourceCoverage(id as SourceId) : undefined;
	const place = kind === 'place' ? atlas.findPlace(id) : undefined;
	return {
		head: recordHead(described, language),
		citation: pageCitation(described, language),
		page: new RenderedOnly({
			id,
			atlas: new Atlas(records),
			...(map && { map }),
			...(coverage && { coverage }),
			pictures: picturesFor(atlas, kind, id, language),
			nearest: place
				? neighboursOf(atlas, place).map(({ place: { id: other }, km }) => ({ id: other, km }))
				: []
		})
	};
}

/** Leads on from the address of a record that was renamed; of any other unknown id says that there is none. */
function leadOn(kind: PageKind, id: string): never {
	const address = `${listOfKind[kind]}/${id}`;
	const present = presentAddress(builtAtlas().atlas.records.renamed, address);
	if (present !== address) redirect(308, `../../${present}/`);
	error(404, `the atlas has no ${kind} "${id}"`);
}

const mapOf: Readonly<
	Record<PageKind, (atlas: Atlas, id: string, language: Language) => PageMap | undefined>
> = {
	zone: (atlas, id, language) => zoneMap(atlas, atlas.findZone(id)!, language),
	truce: (atlas, id, language) => lifeMap(atlas, atlas.findTruce(id)!, language),
	situation: (atlas, id, language) => lifeMap(atlas, atlas.findSituation(id)!, language),
	source: (atlas, id, language) =>
		mapOfPassages(
			atlas,
			(passage) => passage.source === id,
			inLanguage(atlas.findSource(id)!.label, language),
			language
		),
	dispute: (atlas, id, language) => {
		const dispute = atlas.records.disputes.find((one) => one.id === id)!;
		return zonesMap(atlas, dispute.zones, language, inLanguage(dispute.question, language));
	},
	place: (atlas, id, language) => {
		const place = atlas.findPlace(id)!;
		if (!isDrawn(place)) return undefined;
		const title = inLanguage(place.names, language);
		const caption = m.rec_map_of_place({ name: title }, { locale: localeOf(language) });
		return placesMap(atlas, [place.id], language, { title, caption });
	},
	actor: (atlas, id, language) => {
		const actor = atlas.findActor(id)!;
		return mapOfPassages(
			atlas,
			({ actors }) => actors.includes(actor.id),
			inLanguage(actor.names[0]?.name ?? {}, language),
			language
		);
	},
	passage: (atlas, id, language) => {
		const passage = atlas.findPassage(id)!;
		const places = placesOf(atlas, [passage]);
		const title = m.rec_map({}, { locale: localeOf(language) });
		if (places.length === 0) return zonesMap(atlas, passage.zones, language, title);
		const caption = m.rec_map_of_passage({}, { locale: localeOf(language) });
		return placesMap(atlas, places, language, { title, caption }, passage.outlines);
	}
};

function mapOfPassages(
	atlas: Atlas,
	isWanted: (passage: AtlasRecords['passages'][number]) => boolean,
	title: string,
	language: Language
): PageMap | undefined {
	const places = placesOf(atlas, atlas.records.passages.filter(isWanted));
	if (places.length === 0) return undefined;
	const caption = m.rec_map_of_places({}, { locale: localeOf(language) });
	return spreadMap(atlas, places, language, { title, caption });
}

function picturesFor(atlas: Atlas, kind: PageKind, id: string, language: Language): RecordPage['pictures'] {
	const isOwn: Partial<Record<PageKind, (outline: Outline) => boolean>> = {
		zone: ({ zone }) => zone === id,
		truce: ({ belongsTo }) => belongsTo === id,
		situation: ({ belongsTo }) => belongsTo === id
	};
	const own = atlas.records.outlines.filter(isOwn[kind] ?? (() => false));
	return Object.fromEntries(
		own.map((outline) => [
			outline.id,
			{ svg: outlineMap(atlas, outline.id, language).svg, places: placesOfRecipe(outline.id) }
		])
	);
}
