import { expect, test } from 'vitest';
import { parseView } from '#lib/address/parse-view.ts';
import { defaultView } from '#lib/address/view.ts';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { permalinkView } from './permalink-view.ts';
import { scrollingArticle } from './scrolling-article.ts';
import { appliedTo } from './view-difference.ts';

const { atlas } = readTestAtlas();

test('each paragraph of an article leads the map from its opening view to the scene it tells of, and cites', () => {
	const standard = defaultView(atlas.records.settings.defaultDate);
	for (const briefing of atlas.records.briefings) {
		const view = (id: string) => permalinkView(atlas, { kind: 'scene', id, briefing: briefing.id });
		const opening = view(briefing.scenes[0]!.id);
		for (const paragraph of scrollingArticle(atlas, briefing, 'en')) {
			const asked = appliedTo(opening, new URLSearchParams(paragraph.view), standard);
			expect(parseView(asked, atlas).view).toEqual(view(paragraph.id));
			expect(paragraph.passages.length).toBeGreaterThan(0);
		}
	}
});
