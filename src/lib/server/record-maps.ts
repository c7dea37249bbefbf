import { tellingDay } from '#lib/analysis/telling-day.ts';
import { boxRound } from '#lib/analysis/extent.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Dispute } from '#lib/domain/dispute.ts';
import type { OutlineId, PlaceId } from '#lib/domain/ids.ts';
import { placesShown, type Passage } from '#lib/domain/passage.ts';
import type { Situation } from '#lib/domain/situation.ts';
import type { Lived } from '#lib/domain/status.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Truce } from '#lib/domain/truce.ts';
import type { Zone } from '#lib/domain/zone.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { PageMap } from '#lib/static-map/page-map.ts';
import { placesOfRecipe } from './outline-recipes.ts';
import { pageMap } from './page-map.ts';

const wide = { width: 560, height: 460 };
const picture = { width: 420, height: 340 };
const small = { width: 360, height: 300, isLocator: true };
const spread = { width: 420, height: 420, isLocator: true };

/** The map of a zone with all its readings; of one that is not drawn, all zones by their default readings. */
export function zoneMap(atlas: Atlas, zone: Zone, language: Language): PageMap {
	const locale = localeOf(language);
	const name = inLanguage(zone.name, language);
	const drawn = { language, ...wide, prefix: 'map-', title: name };
	if (zone.rank === 'undrawn') {
		const caption = m.rec_map_of_country({}, { locale });
		const { extent } = atlas.records.settings;
		return pageMap({ ...drawn, caption, extent, isDrawn: ({ role }) => role === 'chosen' });
	}
	return pageMap({
		...drawn,
		caption: m.rec_map_of_readings({ name }, { locale }),
		choice: { hidden: othersThan(atlas, [zone.id]), zone: zone.id }
	});
}

/** The picture of one outline, with the places that it was made from. */
export function outlineMap(atlas: Atlas, id: OutlineId, language: Language): PageMap {
	const outline = atlas.outline(id);
	const label = inLanguage(outline.label, language);
	return pageMap({
		language,
		...picture,
		isNamed: false,
		prefix: `${id}-`,
		title: label,
		caption: label,
		choice: { hidden: othersThan(atlas, [outline.zone]), readings: [id] },
		isDrawn: (drawn) => drawn.outline === id,
		places: placesOfRecipe(id).map((place) => atlas.place(place)),
		extent: outline.bbox,
		leastSpan: 0.16
	});
}

/** The map of the day on which a truce or situation is best shown; nothing when none lies in the atlas's time. */
export function lifeMap(atlas: Atlas, record: Truce | Situation, language: Language): PageMap | undefined {
	const day = tellingDay(record as Lived<string>, atlas.records.settings.period);
	if (day === undefined) return undefined;
	const own = atlas.records.outlines.filter(({ belongsTo }) => belongsTo === record.id);
	const isNational = record.zones.some((zone) => atlas.zone(zone).rank === 'undrawn');
	const zones = record.zones.map((zone) => atlas.zone(zone)).filter(({ rank }) => rank !== 'undrawn');
	const boxes = (own.length > 0 ? own : zones.map(({ id }) => atlas.outlinesOf(id)[0]!)).map(
		({ bbox }) => bbox
	);
	return pageMap({
		language,
		...wide,
		prefix: 'map-',
		title: inLanguage(record.name, language),
		caption: m.rec_map_of_day({ date: formatDay(day, language) }, { locale: localeOf(language) }),
		choice: {
			time: { kind: 'day', day },
			hidden: othersThan(atlas, record.zones),
			readings: own.map(({ id }) => id)
		},
		extent: isNational ? atlas.records.settings.extent : boxRound(boxes)
	});
}

/** A small map of places, on the zones by their default readings, or by those that a passage means. */
export function placesMap(
	atlas: Atlas,
	places: readonly PlaceId[],
	language: Language,
	words: { readonly title: string; readonly caption: string },
	readings: readonly OutlineId[] = []
): PageMap {
	return pageMap({
		language,
		...small,
		prefix: 'map-',
		...words,
		choice: { readings },
		isDrawn: ({ role }) => role === 'chosen',
		places: [...new Set(places)].map((place) => atlas.place(place)),
		leastSpan: 0.9
	});
}

/** A map of the places that many passages speak of, without outlines. */
export function spreadMap(
	atlas: Atlas,
	places: readonly PlaceId[],
	language: Language,
	words: { readonly title: string; readonly caption: string }
): PageMap {
	return pageMap({
		language,
		...spread,
		prefix: 'map-',
		...words,
		isDrawn: () => false,
		places: places.map((place) => atlas.place(place)),
		leastSpan: 0.9
	});
}

/** A small map of zones by their default readings; nothing when none of them is drawn. */
export function zonesMap(
	atlas: Atlas,
	zones: Dispute['zones'],
	language: Language,
	title: string
): PageMap | undefined {
	const drawn = zones.filter((zone) => atlas.zone(zone).rank !== 'undrawn');
	if (drawn.length === 0) return undefined;
	return pageMap({
		language,
		...small,
		prefix: 'map-',
		title,
		caption: m.rec_map_of_zones({}, { locale: localeOf(language) }),
		choice: { hidden: othersThan(atlas, drawn) },
		isDrawn: ({ role }) => role === 'chosen',
		leastSpan: 0.9
	});
}

/** The places that passages speak of and that can be drawn. */
export function placesOf(atlas: Atlas, passages: readonly Passage[]): readonly PlaceId[] {
	const shown = passages.flatMap(placesShown).filter((place) => atlas.place(place).kind !== 'venue');
	return [...new Set(shown)];
}

function othersThan(atlas: Atlas, zones: readonly Zone['id'][]): readonly Zone['id'][] {
	return atlas.records.zones.map(({ id }) => id).filter((id) => !zones.includes(id));
}
