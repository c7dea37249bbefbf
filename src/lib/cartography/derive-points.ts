import type { Atlas } from '#lib/domain/atlas.ts';
import type { Day } from '#lib/domain/date.ts';
import type { PlaceId } from '#lib/domain/ids.ts';
import { certaintyOn, touchesRange } from '#lib/domain/interval.ts';
import { placesShown, type Passage } from '#lib/domain/passage.ts';
import { isDrawn, type Place } from '#lib/domain/place.ts';
import { followedStatus } from '#lib/domain/status.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { TruceStatus } from '#lib/domain/truce.ts';
import { withoutVowelMarks } from './map-text.ts';
import type { MapChoice } from './map-choice.ts';
import type { DrawnPoint } from './map-view.ts';

/** While a truce has one of these statuses, the violations reported so far are marked on it. */
const standing: readonly TruceStatus[] = ['in-force', 'eroding', 'suspended'];

/**
 * The points of a map: the reported violations of the truces that stand on the day, from the first up to
 * that day (over a range or all of time, those of all truces), the places of the selected passage and those that
 * are filtered by, and the point that is asked about. A venue is never among them.
 */
export function derivePoints(atlas: Atlas, choice: MapChoice, language: Language): readonly DrawnPoint[] {
	const selected = choice.passage ? atlas.passage(choice.passage) : undefined;
	const told = selected ? drawnPlaces(atlas, selected) : [];
	const filtered = (choice.filters?.places ?? []).map((id) => atlas.place(id)).filter(isDrawn);
	const asked: DrawnPoint[] = choice.point
		? [{ kind: 'asked', position: choice.point, passages: [], isExact: true, isPast: false }]
		: [];
	return [
		...violations(atlas, choice, language),
		...told.map((place) => placePoint(place, selected, language)),
		...filtered
			.filter((place) => !told.includes(place))
			.map((place) => placePoint(place, undefined, language)),
		...asked
	];
}

function placePoint(place: Place, passage: Passage | undefined, language: Language): DrawnPoint {
	return {
		kind: 'place',
		position: place.position,
		place: place.id,
		passages: passage ? [passage.id] : [],
		label: withoutVowelMarks(inLanguage(place.names, language)),
		isExact: place.certainty === 'certain',
		isPast: false
	};
}

function violations(atlas: Atlas, { time, account }: MapChoice, language: Language): readonly DrawnPoint[] {
	const byPlace = new Map<PlaceId, Passage[]>();
	for (const passage of atlas.violations) {
		if (time.kind === 'day' && !isOfStandingTruce(atlas, passage, time.day, account)) continue;
		if (time.kind === 'range' && !(passage.when && touchesRange(passage.when, time.from, time.to))) continue;
		for (const { id } of drawnPlaces(atlas, passage)) byPlace.set(id, [...(byPlace.get(id) ?? []), passage]);
	}
	return [...byPlace].map(([id, passages]) => {
		const place = atlas.place(id);
		return {
			kind: 'violation',
			position: place.position,
			place: id,
			passages: passages.map((passage) => passage.id),
			label: withoutVowelMarks(inLanguage(place.names, language)),
			isExact: place.certainty === 'certain',
			isPast: time.kind === 'day' && !passages.some(({ when }) => when && certaintyOn(when, time.day))
		};
	});
}

function isOfStandingTruce(atlas: Atlas, passage: Passage, day: Day, account: MapChoice['account']): boolean {
	return (
		hasBegun(passage, day) &&
		passage.truces.some((id) =>
			followedStatus(atlas.truce(id), day, account).some(({ status }) => standing.includes(status))
		)
	);
}

/** Whether what a passage speaks of may have begun by a day. */
function hasBegun({ when }: Passage, day: Day): boolean {
	return when !== undefined && (when.start.earliest ?? -Infinity) <= day;
}

function drawnPlaces(atlas: Atlas, passage: Passage): readonly Place[] {
	return placesShown(passage)
		.map((id) => atlas.place(id))
		.filter(isDrawn);
}
