import { queryText } from '#lib/address/format-view.ts';
import { defaultView } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { Briefing } from '#lib/domain/briefing.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { spotReference } from '#lib/wording/reference.ts';
import type { FaceLink } from './embed-face.ts';
import { permalinkView } from './permalink-view.ts';
import { viewDifference } from './view-difference.ts';

/** A paragraph of an article, and what the map shows while it is read. */
export interface ArticleParagraph {
	readonly id: string;
	readonly heading: string;
	readonly text: string;
	/** For `setView` of an element that opened with the article's first view. */
	readonly view: string;
	readonly passages: readonly FaceLink[];
}

/** A briefing as an article to scroll through. */
export function scrollingArticle(
	atlas: Atlas,
	briefing: Briefing,
	language: Language
): readonly ArticleParagraph[] {
	const standard = defaultView(atlas.records.settings.defaultDate);
	const shown = (id: string) => permalinkView(atlas, { kind: 'scene', id, briefing: briefing.id });
	const opening = shown(briefing.scenes[0]!.id);
	return briefing.scenes.map(({ id, title, text, passages }) => ({
		id,
		heading: inLanguage(title, language),
		text: inLanguage(text, language),
		view: queryText(viewDifference(shown(id), opening, standard)).slice(1),
		passages: passages.map((passage) => {
			const told = atlas.passage(passage);
			return {
				label: spotReference(atlas.source(told.source), told, language),
				path: `passages/${passage}/`
			};
		})
	}));
}
