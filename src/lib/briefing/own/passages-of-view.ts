import type { View } from '../../address/view.ts';
import { nationwideOn, situationStatusOn, truceStatusOn } from '../../cartography/choose-reading.ts';
import { deriveMapView } from '../../cartography/derive-map-view.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Day } from '../../domain/date.ts';
import type { PassageId } from '../../domain/ids.ts';
import { touchesRange } from '../../domain/interval.ts';
import type { Passage } from '../../domain/passage.ts';
import { mapWords } from '../../wording/map-words.ts';

/** How many passages a new scene names at most; more than a listener can follow are none of its own. */
export const passagesOfScene = 12;

/**
 * The passages that a scene of a view rests on: the one that is chosen; else those listed that speak of its time; else,
 * where these are more than a scene names, those of them by which the map fills and marks what it draws on the day.
 * @param listed the passages that stand beside the view
 * @returns none where these are too many as well
 */
export function passagesOfView(atlas: Atlas, view: View, listed: readonly Passage[]): readonly PassageId[] {
	const { passage, time } = view;
	if (passage) return [passage];
	const told = passagesInTime(view, listed).map(({ id }) => id);
	if (told.length <= passagesOfScene || time.kind !== 'day') return fewEnough(told);
	const drawn = passagesDrawn(atlas, view, time.day);
	return fewEnough(told.filter((id) => drawn.has(id)));
}

/** The passages that speak of a view's time, of those that stand beside it. */
export function passagesInTime({ time }: Pick<View, 'time'>, listed: readonly Passage[]): readonly Passage[] {
	if (time.kind === 'all') return listed;
	const { from, to } = time.kind === 'day' ? { from: time.day, to: time.day } : time;
	return listed.filter(({ when }) => when && touchesRange(when, from, to));
}

/** What is drawn is the same in every language and theme. */
const appearance = { language: 'en', theme: 'light', hasBasemap: false, words: mapWords('en') } as const;

/** The passages that tell the statuses which the map draws on a day. */
function passagesDrawn(atlas: Atlas, view: View, day: Day): ReadonlySet<PassageId> {
	const { account } = view;
	const { outlines } = deriveMapView(atlas, view, appearance);
	const answers = outlines.map(({ outline: id }) => {
		const outline = atlas.outline(id);
		return truceStatusOn(atlas, outline, day, account) ?? situationStatusOn(atlas, outline, day, account);
	});
	const all = [...answers, nationwideOn(atlas, day, account)?.answer];
	return new Set(all.flatMap((answer) => answer?.phase.passages ?? []));
}

function fewEnough(passages: readonly PassageId[]): readonly PassageId[] {
	return passages.length > passagesOfScene ? [] : passages;
}
