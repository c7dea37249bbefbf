import { defaultView } from '#lib/address/view.ts';
import { boxRound } from '#lib/analysis/extent.ts';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import type { MapChoice } from '#lib/cartography/map-choice.ts';
import type { DrawnOutline, DrawnPoint, MapView } from '#lib/cartography/map-view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { BoundingBox } from '#lib/domain/outline.ts';
import { isDrawn, type Place } from '#lib/domain/place.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { mapSvg, type Ground } from '#lib/static-map/map-svg.ts';
import type { PageMap } from '#lib/static-map/page-map.ts';
import { withThemedColours } from '#lib/static-map/themed-colours.ts';
import { mapWords } from '#lib/wording/map-words.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { builtGeography } from './explore-map.ts';

/** What a map in a page is drawn from. */
export interface PageMapWish {
	readonly language: Language;
	/** What differs from the view that shows all of time. */
	readonly choice?: Partial<MapChoice>;
	/** Which of the outlines of that view are drawn; all if left out. */
	readonly isDrawn?: (outline: DrawnOutline) => boolean;
	readonly places?: readonly Place[];
	/** What is seen whole; all places, or without any all outlines, if left out. */
	readonly extent?: BoundingBox | undefined;
	/** The least side of what is seen, in degrees of latitude. */
	readonly leastSpan?: number;
	readonly width: number;
	readonly height: number;
	/** Whether it shows only where something lies, without regions, roads and small towns. */
	readonly isLocator?: boolean;
	/** False when outlines are drawn without their names. */
	readonly isNamed?: boolean;
	/** What the ids of the drawing begin with, unique in the page. */
	readonly prefix: string;
	readonly title: string;
	readonly caption: string;
}

const grounds = new Map<string, Ground>();
/** More places than these are drawn as dots without names. */
const mostNames = 14;

/** Draws a map for a page, in the colours of either theme. */
export function pageMap(wish: PageMapWish): PageMap {
	const { language, choice, places = [], width, height } = wish;
	const atlas = atlasInLanguage(language);
	const standard = defaultView(atlas.records.settings.defaultDate);
	const derived = deriveMapView(
		atlas,
		{ ...standard, time: { kind: 'all' }, ...choice },
		{ language, theme: 'light', hasBasemap: true, words: mapWords(language) }
	);
	const drawnPlaces = places.filter(isDrawn);
	const view: MapView = {
		...derived,
		outlines: derived.outlines
			.filter(wish.isDrawn ?? (() => true))
			.map((outline) => (wish.isNamed === false ? nameless(outline) : outline)),
		points: [
			...(choice?.time?.kind === 'day' ? derived.points : []),
			...drawnPlaces.map((place) => pointOf(place, language, drawnPlaces.length <= mostNames))
		]
	};
	const svg = mapSvg(view, builtGeography(), {
		size: { width, height },
		extent: spacious(wish.extent ?? extentOf(atlas, view), wish.leastSpan ?? 0.5),
		prefix: wish.prefix,
		title: wish.title,
		description: wish.caption,
		isLocator: wish.isLocator ?? false,
		grounds
	});
	return { svg: withThemedColours(svg, atlas.records.zones), caption: wish.caption, width };
}

function nameless({ note: _note, ...outline }: DrawnOutline): DrawnOutline {
	return { ...outline, label: '' };
}

function pointOf(place: Place, language: Language, isNamed: boolean): DrawnPoint {
	return {
		kind: 'place',
		position: place.position,
		place: place.id,
		passages: [],
		...(isNamed && { label: inLanguage(place.names, language) }),
		isExact: place.certainty === 'certain',
		isPast: false
	};
}

function extentOf(atlas: Atlas, { outlines, points }: MapView): BoundingBox {
	const places = points.filter(({ kind }) => kind === 'place');
	return (
		boxRound(places.map(({ position: [x, y] }): BoundingBox => [x, y, x, y])) ??
		boxRound(outlines.map(({ bbox }) => bbox)) ??
		atlas.records.settings.extent
	);
}

/** A box with some room round it, at least so many degrees high, on a grid so that grounds are used again. */
function spacious([west, south, east, north]: BoundingBox, leastSpan: number): BoundingBox {
	const span = Math.max(leastSpan, (north - south) * 1.15, (east - west) * 0.95);
	const half = span / 2;
	const [x, y] = [(west + east) / 2, (south + north) / 2];
	const step = span / 8;
	const snap = (value: number): number => Math.round(value / step) * step;
	const [longitude, latitude] = [snap(x), snap(y)];
	return [longitude - half * 1.2, latitude - half, longitude + half * 1.2, latitude + half];
}
