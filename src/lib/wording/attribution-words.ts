import type { Atlas } from '#lib/domain/atlas.ts';
import type { Attribution, AttributionVerb, Passage } from '#lib/domain/passage.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { formatList } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { capitalised } from './grammar.ts';

/** Those who say the same thing in the same way, cited by way of the same sources. */
interface Speakers {
	readonly how: AttributionVerb;
	readonly who: readonly string[];
	readonly via: Attribution['via'];
}

const said: Readonly<Record<AttributionVerb, typeof m.say_who_says>> = {
	says: m.say_who_says,
	confirms: m.say_who_confirms,
	denies: m.say_who_denies,
	doubts: m.say_who_doubts,
	asks: m.say_who_asks
};

/**
 * Who says what a passage tells, from the one who said it to the article: `Said by an opposition official,
 * cited by AP, cited by the Gazette`.
 * @returns an empty text when the author speaks for himself
 */
export function attributionWords(
	atlas: Atlas,
	passage: Pick<Passage, 'attribution' | 'source'>,
	language: Language
): string {
	const locale = localeOf(language);
	const article = inLanguage(atlas.source(passage.source).label, language);
	const all = speakersOf(atlas, passage.attribution, language);
	const told = all.map(({ how, who, via }) => {
		const names = formatList(who, language);
		const relays = via.map((source) => inLanguage(atlas.source(source).label, language));
		return [...new Set(relays)]
			.filter((source) => !names.includes(source) && source !== article)
			.reduce<string>(
				(words, source) => m.say_cited_by({ said: words, source }, { locale }),
				said[how]({ who: names }, { locale })
			);
	});
	if (told.length === 0) return '';
	const together = told.reduce((first, second) => m.say_next({ first, second }, { locale }));
	const isItself = all.every(({ who }) => who.every((name) => name === article));
	const words = isItself ? together : m.say_cited_by({ said: together, source: article }, { locale });
	return capitalised(words, language);
}

function speakersOf(
	atlas: Atlas,
	attribution: readonly Attribution[],
	language: Language
): readonly Speakers[] {
	const groups = new Map<string, Speakers>();
	for (const { who, how, via } of attribution) {
		const key = [how, ...via].join(' ');
		const [first] = atlas.actor(who).names;
		const name = first ? inLanguage(first.name, language) : who;
		groups.set(key, { how, via, who: [...(groups.get(key)?.who ?? []), name] });
	}
	return [...groups.values()];
}
