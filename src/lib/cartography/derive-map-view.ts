import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { inLanguage } from '#lib/domain/text.ts';
import type { Zone } from '#lib/domain/zone.ts';
import {
	chooseReading,
	isInTime,
	nationwideOn,
	outlinesOnAnyDay,
	situationStatusOn,
	truceStatusOn,
	type Nationwide
} from './choose-reading.ts';
import { derivePoints } from './derive-points.ts';
import { withoutVowelMarks } from './map-text.ts';
import type { MapAppearance, MapChoice } from './map-choice.ts';
import type { DrawnOutline, MapView, OutlineRole } from './map-view.ts';
import { palettes, type ThemeName } from './palette.ts';
import {
	arrangementMark,
	isFillable,
	isNeutral,
	lineMark,
	nationwideMark,
	rimMark,
	type Mark
} from './marks.ts';

/**
 * Says what the map draws: which outline each zone shows and with which mark, the sieges and operations of
 * the day, the nationwide arrangement, the places of the selected passage and the violations reported.
 *
 * On a day, outlines are filled by status. Over a range of days or all of time they are lines, none filled.
 */
export function deriveMapView(atlas: Atlas, choice: MapChoice, appearance: MapAppearance): MapView {
	const { language, theme, hasBasemap } = appearance;
	const zones = atlas.records.zones.filter(
		({ id, rank }) => rank !== 'undrawn' && !choice.hidden.includes(id)
	);
	const hues = huesOf(zones, theme);
	const draw = drawer(atlas, choice, appearance, hues);
	const outlines = zones.flatMap((zone) =>
		choice.time.kind === 'day'
			? outlinesOnDay(atlas, zone, choice, choice.time.day, draw)
			: outlinesOverTime(atlas, zone, choice, draw)
	);
	const frame = choice.time.kind === 'day' ? nationwideOn(atlas, choice.time.day, choice.account) : undefined;
	return {
		language,
		otherLanguages: atlas.records.settings.languages.filter((other) => other !== language),
		theme,
		hasBasemap,
		hues,
		outlines: outlines.toSorted((a, b) => b.area - a.area),
		points: derivePoints(atlas, choice, language),
		...(frame && {
			frame: {
				truce: frame.truce.id,
				mark: nationwideMark(frame.answer.status),
				certainty: frame.answer.certainty,
				label: frameLabel(frame, appearance)
			}
		}),
		...(choice.zone && {
			selectedZone: choice.zone,
			selectedBoxes: outlinesOnAnyDay(atlas, choice.zone).map(({ bbox }) => bbox)
		})
	};
}

function frameLabel({ truce, answer }: Nationwide, { language, words }: MapAppearance): string {
	const { status, certainty } = answer;
	return withoutVowelMarks(words.frameLabel({ name: inLanguage(truce.name, language), status, certainty }));
}

type Draw = (
	outline: Outline,
	role: OutlineRole,
	mark: Mark,
	certainty?: DrawnOutline['certainty'],
	/** Whether its situation is named beside another outline already. */
	isFurther?: boolean
) => DrawnOutline;

function outlinesOnDay(
	atlas: Atlas,
	zone: Zone,
	choice: MapChoice,
	day: Day,
	draw: Draw
): readonly DrawnOutline[] {
	const own = atlas.outlinesOf(zone.id);
	const chosen = chooseReading(atlas, zone.id, day, choice.readings, choice.account);
	const named = new Set<string>();
	return own.flatMap((outline) => {
		if (outline === chosen) {
			const { mark, certainty } = markOn(atlas, outline, day, choice.account);
			return [draw(outline, 'chosen', mark, certainty)];
		}
		if (choice.alsoShown.includes(outline.id)) {
			return [draw(outline, 'reading', lineMark(outline.shows, outline.edges))];
		}
		if (!isNeutral(outline.shows)) return [];
		const answer = situationStatusOn(atlas, outline, day, choice.account);
		if (!answer) return [];
		const { belongsTo = outline.id } = outline;
		const isFurther = named.has(belongsTo);
		named.add(belongsTo);
		const mark = rimMark(outline.shows, outline.edges, answer.status);
		return [draw(outline, 'rim', mark, answer.certainty, isFurther)];
	});
}

function outlinesOverTime(atlas: Atlas, zone: Zone, choice: MapChoice, draw: Draw): readonly DrawnOutline[] {
	const own = atlas.outlinesOf(zone.id);
	const chosen = own.find(({ id }) => choice.readings.includes(id)) ?? own[0];
	const { time } = choice;
	return own.flatMap((outline) => {
		const isOfTime = isInTime(outline, time);
		if (outline !== chosen && !isOfTime && !choice.alsoShown.includes(outline.id)) return [];
		const mark = lineMark(outline.shows, outline.edges);
		return [
			draw(
				outline,
				outline === chosen ? 'chosen' : 'reading',
				isOfTime ? mark : { ...mark, strength: 'half' }
			)
		];
	});
}

function markOn(
	atlas: Atlas,
	outline: Outline,
	day: Day,
	account: SourceId | undefined
): { mark: Mark; certainty?: DrawnOutline['certainty'] } {
	if (isFillable(outline.shows)) {
		const answer = truceStatusOn(atlas, outline, day, account);
		return { mark: arrangementMark(outline.edges, answer?.status), certainty: answer?.certainty };
	}
	if (isNeutral(outline.shows)) {
		const answer = situationStatusOn(atlas, outline, day, account);
		return { mark: rimMark(outline.shows, outline.edges, answer?.status), certainty: answer?.certainty };
	}
	return { mark: { ...lineMark(outline.shows, outline.edges), strength: 'half' } };
}

function huesOf(zones: readonly Zone[], theme: ThemeName): MapView['hues'] {
	return Object.fromEntries(zones.flatMap(({ id, hue }) => (hue ? [[id, hue[palettes[theme].hues]]] : [])));
}

function drawer(
	atlas: Atlas,
	choice: MapChoice,
	{ language, words }: MapAppearance,
	hues: MapView['hues']
): Draw {
	return (outline, role, mark, certainty, isFurther) => {
		const zone = atlas.zone(outline.zone);
		const hue = hues[zone.id];
		if (!hue) throw new Error(`the zone "${zone.id}" is drawn and has no hue`);
		const situation = role === 'rim' && outline.belongsTo && atlas.findSituation(outline.belongsTo);
		const name = situation ? situation.name : role === 'chosen' ? zone.name : outline.label;
		const label = isFurther ? '' : withoutVowelMarks(inLanguage(name, language));
		const isNoted = outline.edges === 'faded' && !label.includes(words.approximate);
		const account = situation && words.account(inLanguage(atlas.source(outline.claimBy).label, language));
		const note = isFurther ? '' : [account, isNoted && words.approximate].filter(Boolean).join(' · ');
		return {
			outline: outline.id,
			zone: zone.id,
			shows: outline.shows,
			role,
			mark,
			hue,
			rank: zone.rank,
			...(outline.belongsTo && { belongsTo: outline.belongsTo }),
			...(certainty && { certainty }),
			label,
			...(note && { note: withoutVowelMarks(note) }),
			bbox: outline.bbox,
			area: outline.areaKm2,
			isSelected: choice.zone === zone.id
		};
	};
}
