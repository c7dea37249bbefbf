import type { MapView } from '#lib/cartography/map-view.ts';
import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { capitalised } from '#lib/wording/grammar.ts';
import { comparisonSentences } from './scene-comparison.ts';

/** The date sentence of a scene, cut to what its map draws. */
export interface SceneSentence {
	/** The time itself: `On 15 April 2016`. */
	readonly lead: string;
	/** What is compared, and what is told of the arrangements and situations on the map, each a sentence. */
	readonly told: readonly string[];
	/** How many more arrangements and situations are told of at that time. */
	readonly others: number;
	/** The whole date sentence, for those who do not see the map. */
	readonly plain: string;
}

/**
 * What a stage or slide, on which there is room for little, says of a scene's date: what is told of the truces and
 * situations that its map draws, that its passage speaks of or that its view is filtered by, and how many more are
 * told of. Where there is none of these, it says what stands first in the whole sentence.
 * @param room how many letters there is room for; sentences are told whole or not at all, and one always
 */
export function sceneSentence(
	atlas: Atlas,
	view: View,
	{ outlines, frame }: Pick<MapView, 'outlines' | 'frame'>,
	language: Language,
	room = usualRoom
): SceneSentence {
	const drawn = [...outlines.map(({ belongsTo }) => belongsTo), frame?.truce].filter(
		(id) => id !== undefined
	);
	const passage = view.passage && atlas.passage(view.passage);
	const shown = new Set<string>([
		...drawn,
		...view.filters.truces,
		...view.filters.situations,
		...(passage ? [...passage.truces, ...passage.situations] : [])
	]);
	const sentence = dateSentence(atlas, view.time, language, view.account, new Set(drawn));
	const { lead, clauses, situations, plain } = sentence;
	const locale = localeOf(language);
	const stopped = (sentence: string): string =>
		m.say_full_stop({ sentence: capitalised(sentence, language) }, { locale });
	const records = [
		...clauses.map(({ truce, text }) => ({ record: truce as string | undefined, text })),
		...situations.map(({ situation, text }) => ({ record: situation as string | undefined, text }))
	];
	const onMap = records.filter(({ record }) => record === undefined || shown.has(record));
	const compared = comparisonSentences(atlas, view, language);
	const first = (onMap.length > 0 ? onMap : records.slice(0, 1)).map(({ text }) => stopped(text));
	const told = asManyAsFit([...compared, ...first], room);
	return {
		lead,
		told,
		others: records.length - Math.max(0, told.length - compared.length),
		plain: [plain, ...compared].join(' ')
	};
}

/** How many letters a slide, or a stage on a screen, has room for. */
const usualRoom = 420;

/** The first sentences, as many as there is room for; one always. */
function asManyAsFit(sentences: readonly string[], room: number): readonly string[] {
	let letters = 0;
	return sentences.filter((sentence, index) => (letters += sentence.length) <= room || index === 0);
}
