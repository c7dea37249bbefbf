import type { Atlas } from '#lib/domain/atlas.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { passageTimeWords } from '#lib/wording/passage-time.ts';
import { spotReference } from '#lib/wording/reference.ts';
import type { Permalink } from './permalink.ts';
import { disputeOf, permalinkView, presetOf, sceneOf } from './permalink-view.ts';

/** What is told of a permalink where there is room for little. */
export interface PermalinkWords {
	/** What kind of record it is: `Truce`. */
	readonly kind: string;
	readonly title: string;
	/** What it says, in our own words. */
	readonly summary: string;
	/** The articles that it rests on. */
	readonly sources: readonly SourceId[];
}

/** What a permalink is and says, in one language. */
export function permalinkWords(atlas: Atlas, permalink: Permalink, language: Language): PermalinkWords {
	const locale = localeOf(language);
	const { id, kind } = permalink;
	const { passages } = atlas.records;
	const say = (text: Readonly<Record<Language, string>> | undefined): string =>
		text ? inLanguage(text, language) : '';
	const sourcesOf = (told: typeof passages): readonly SourceId[] => [
		...new Set(told.map(({ source }) => source))
	];
	const onView = (): string => dateSentence(atlas, permalinkView(atlas, permalink).time, language).plain;
	switch (kind) {
		case 'zone': {
			const zone = atlas.findZone(id)!;
			const sources = sourcesOf(atlas.passagesAbout(zone.id));
			return { kind: m.rec_zone({}, { locale }), title: say(zone.name), summary: say(zone.summary), sources };
		}
		case 'truce': {
			const truce = atlas.findTruce(id)!;
			const sources = sourcesOf(passages.filter(({ truces }) => truces.includes(truce.id)));
			const summary = say(truce.summary) || onView();
			return { kind: m.rec_truce({}, { locale }), title: say(truce.name), summary, sources };
		}
		case 'situation': {
			const situation = atlas.findSituation(id)!;
			const sources = sourcesOf(passages.filter(({ situations }) => situations.includes(situation.id)));
			const summary = say(situation.summary) || onView();
			return { kind: m.rec_situation({}, { locale }), title: say(situation.name), summary, sources };
		}
		case 'passage': {
			const passage = atlas.findPassage(id)!;
			const source = atlas.source(passage.source);
			const title = m.say_title_parts(
				{
					first: passageTimeWords(passage, language),
					second: spotReference(source, passage, language)
				},
				{ locale }
			);
			const sources = [passage.source];
			return { kind: m.rec_passage({}, { locale }), title, summary: say(passage.text), sources };
		}
		case 'dispute': {
			const { question, sides } = disputeOf(atlas, id);
			const told = sides.flatMap((side) => side.passages).map((passage) => atlas.passage(passage));
			const summary = sides.map(({ claim }) => say(claim)).join(' — ');
			return { kind: m.rec_dispute({}, { locale }), title: say(question), summary, sources: sourcesOf(told) };
		}
		case 'view': {
			const { title, summary } = presetOf(atlas, id);
			return { kind: m.emb_view({}, { locale }), title: say(title), summary: say(summary), sources: [] };
		}
		case 'scene': {
			const scene = sceneOf(atlas, id, permalink.briefing);
			const sources = sourcesOf(scene.passages.map((passage) => atlas.passage(passage)));
			return {
				kind: m.emb_scene({}, { locale }),
				title: say(scene.title),
				summary: say(scene.text),
				sources
			};
		}
	}
}

/** A text cut at the end of a clause so that it is no longer than so many letters, with an ellipsis where it is cut. */
export function cutAtClause(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	const end = Math.max(...['. ', '; ', '؛ '].map((mark) => cut.lastIndexOf(mark)));
	return end < most / 3 ? cutAtWord(text, most) : `${cut.slice(0, end).trimEnd()}…`;
}

/** A text cut at a word so that it is no longer than so many letters, with an ellipsis where it is cut. */
export function cutAtWord(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.—-]+$/u, '')}…`;
}
