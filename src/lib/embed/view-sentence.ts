import type { View } from '#lib/address/view.ts';
import { timeAlone } from '#lib/analysis/told-time.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { passageTimeWords } from '#lib/wording/passage-time.ts';

/**
 * What the atlas says of the time that an embed shows. Beside a passage that gives no time, or tells of one before
 * the atlas begins, it says that alone: what held on another day is not the passage's to tell.
 */
export function viewSentence(
	atlas: Atlas,
	{ time, account, passage: id }: Pick<View, 'time' | 'account' | 'passage'>,
	language: Language
): { readonly lead: string; readonly plain: string } {
	const passage = id && atlas.passage(id);
	if (
		!passage ||
		time.kind !== 'all' ||
		timeAlone(passage.when, atlas.records.settings.period).kind !== 'all'
	)
		return dateSentence(atlas, time, language, account);
	const locale = localeOf(language);
	const plain = passage.when
		? m.emb_passage_outside({ told: passageTimeWords(passage, language) }, { locale })
		: m.emb_passage_undated({}, { locale });
	return { lead: '', plain };
}
