import type { MapView } from '#lib/cartography/map-view.ts';
import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { capitalised } from '#lib/wording/grammar.ts';

/** The date sentence of a scene, cut to what its map draws. */
export interface SceneSentence {
	/** The time itself: `On 15 April 2016`. */
	readonly lead: string;
	/** What is told of the arrangements and situations on the map, each a sentence. */
	readonly told: readonly string[];
	/** How many more arrangements and situations are told of at that time. */
	readonly others: number;
	/** The whole date sentence, for those who do not see the map. */
	readonly plain: string;
}

/**
 * What a stage or slide, on which there is room for little, says of a scene's date: what is told of the truces and
 * situations that its map draws or that its view is filtered by, and how many more are told of.
 */
export function sceneSentence(
	atlas: Atlas,
	view: View,
	{ outlines, frame }: Pick<MapView, 'outlines' | 'frame'>,
	language: Language
): SceneSentence {
	const { lead, clauses, situations, plain } = dateSentence(atlas, view.time, language, view.account);
	const shown = new Set<string | undefined>([
		...outlines.map(({ belongsTo }) => belongsTo),
		frame?.truce,
		...view.filters.truces,
		...view.filters.situations
	]);
	const locale = localeOf(language);
	const stopped = (sentence: string): string =>
		m.say_full_stop({ sentence: capitalised(sentence, language) }, { locale });
	const records = [
		...clauses.map(({ truce, text }) => ({ record: truce as string | undefined, text })),
		...situations.map(({ situation, text }) => ({ record: situation as string | undefined, text }))
	];
	const onMap = records.filter(({ record }) => record === undefined || shown.has(record));
	const told = asManyAsFit(onMap.map(({ text }) => stopped(text)));
	return {
		lead,
		told,
		others: records.length - told.length,
		plain
	};
}

/** How many letters a stage or slide has room for. */
const mostLetters = 420;

/** The first sentences, as many as there is room for; one always. */
function asManyAsFit(sentences: readonly string[]): readonly string[] {
	let letters = 0;
	return sentences.filter((sentence, index) => (letters += sentence.length) <= mostLetters || index === 0);
}
