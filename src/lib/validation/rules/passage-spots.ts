import type { Rule } from '../rule.ts';

/**
 * A passage stands in an article of `sources.json`, has an id that begins with its source's, and a spot that
 * the article can have. Whether its words are there, `npm run verify-sources` tells.
 */
export const passageSpots: Rule = {
	name: 'passage-spots',
	check({ passages, sources }, report) {
		for (const at of passages) {
			const { id, source, at: spot } = at.record;
			const article = sources.find(({ record }) => record.id === source)?.record;
			if (!id.startsWith(`${source}-`))
				report(at, ['id'], `the id of a passage begins with its source's: write "${source}-…"`);
			if (article?.role === 'cited')
				report(
					at,
					['id'],
					`"${source}" is only cited (sources.json); make it an article, or cite it instead`
				);
			const last = spot.toParagraph ?? spot.paragraph;
			if (last < spot.paragraph)
				report(
					at,
					['at', 'toParagraph'],
					`paragraph ${last} comes before paragraph ${spot.paragraph}; swap them`
				);
			if (article?.text && Math.max(last, spot.paragraph) > article.text.paragraphs)
				report(at, ['at'], `"${source}" has ${article.text.paragraphs} paragraphs; correct the number`);
			if (spot.footnote && spot.marker === undefined)
				report(
					at,
					['at'],
					'a footnote is hidden on the page: give at.marker, the words of the body before its mark'
				);
		}
	}
};
