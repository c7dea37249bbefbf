import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import type { Passage } from '#lib/domain/passage.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { attributionWords } from '#lib/wording/attribution-words.ts';
import { passageTimeWords } from '#lib/wording/passage-time.ts';
import { spotReference } from '#lib/wording/reference.ts';
import { spotLink } from '#lib/wording/spot-link.ts';
import { timeWords } from '#lib/wording/title.ts';
import { disputeOf, permalinkView } from './permalink-view.ts';
import { permalinkPath, type Permalink } from './permalink.ts';
import { permalinkWords } from './permalink-words.ts';
import { viewSentence } from './view-sentence.ts';

/** A name that leads somewhere: to a path of the atlas, or to a spot in a published article. */
export interface FaceLink {
	readonly label: string;
	/** A path below the root of the language. */
	readonly path: string;
	/** Where the link leads instead, outside the atlas. */
	readonly outside?: string;
}

/** The words of an embed: what held on its date, what was selected, and what that rests on. */
export interface EmbedFace {
	/** The time that the map shows. */
	readonly time: string;
	readonly sentence: { readonly lead: string; readonly text: string };
	/** What was selected, when it is not what the embed was made for. */
	readonly heading?: FaceLink;
	readonly text: string;
	/** Of a passage whose date is not known to the day: how it is dated, and which day or days the map shows. */
	readonly dated?: string;
	/** Who says it, when it is not the author of the article. */
	readonly spokenBy?: string;
	/** The claims of the sides of a dispute. */
	readonly claims: readonly string[];
	readonly sources: readonly FaceLink[];
}

/** The record that an embed tells of: the passage or zone that the reader selected, else what it was made for. */
export function selectedIn(atlas: Atlas, permalink: Permalink, view: View): Permalink {
	const own = permalinkView(atlas, permalink);
	if (view.passage && view.passage !== own.passage) return { kind: 'passage', id: view.passage };
	if (view.zone && view.zone !== own.zone) return { kind: 'zone', id: view.zone };
	return permalink;
}

/**
 * The words of an embed in one language.
 * @param permalink what the embed was made for
 * @param view what it shows now
 */
export function embedFace(atlas: Atlas, permalink: Permalink, view: View, language: Language): EmbedFace {
	const selected = selectedIn(atlas, permalink, view);
	const { title, summary, sources } = permalinkWords(atlas, selected, language);
	const { lead, plain } = viewSentence(atlas, view, language);
	const passage = selected.kind === 'passage' ? atlas.findPassage(selected.id) : undefined;
	const source = passage && atlas.source(passage.source);
	const outside = passage && source && spotLink(source, passage.at);
	const spokenBy = passage && attributionWords(atlas, passage, language);
	return {
		time: timeWords(view.time, language),
		sentence: { lead, text: plain },
		...(selected !== permalink && { heading: { label: title, path: `${permalinkPath(selected)}/` } }),
		text: selected.kind === 'dispute' ? '' : summary,
		...(passage && datedWords(passage, view, language)),
		...(spokenBy && { spokenBy }),
		claims:
			selected.kind === 'dispute'
				? disputeOf(atlas, selected.id).sides.map(({ claim }) => inLanguage(claim, language))
				: [],
		sources:
			passage && source
				? [
						{
							label: spotReference(source, passage, language),
							path: `passages/${passage.id}/`,
							...(outside && { outside })
						}
					]
				: sources.map((id) => ({
						label: inLanguage(atlas.source(id).label, language),
						path: `sources/${id}/`
					}))
	};
}

/** The map shows one day of the many that an article's words leave open, or a range of them, which is said. */
function datedWords(
	{ when, ...rest }: Passage,
	{ time }: View,
	language: Language
): Pick<EmbedFace, 'dated'> {
	const isOpen = when !== undefined && when.start.earliest !== when.start.latest;
	if (!isOpen || time.kind === 'all') return {};
	const told = passageTimeWords({ when, ...rest }, language);
	const shown = timeWords(time, language);
	const say = time.kind === 'day' ? m.emb_passage_dated : m.emb_passage_range;
	return { dated: say({ told, shown }, { locale: localeOf(language) }) };
}
