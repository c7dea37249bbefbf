import { parseView } from '#lib/address/parse-view.ts';
import { zoneBox } from '#lib/analysis/extent.ts';
import { PassageFilter } from '#lib/analysis/passage-filter.ts';
import { inOrderOfTime } from '#lib/domain/atlas.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { atlasInLanguage } from './atlas-in-language.ts';
import { Gathering } from './gathering.ts';
import { pageCitation } from './page-citation.ts';
import { pageHead } from './page-head.ts';
import { pageMap } from './page-map.ts';

/** What the page of a preset view is made from; nothing when there is none of that id. */
export function loadView(id: string, language: Language) {
	const atlas = atlasInLanguage(language);
	const preset = atlas.records.settings.presetViews.find((one) => one.id === id);
	if (!preset) return undefined;
	const { view } = parseView(new URLSearchParams(preset.view), atlas);
	const { time, zone } = view;
	const range =
		time.kind === 'day' ? { from: time.day, to: time.day } : time.kind === 'range' ? time : undefined;
	const passages = inOrderOfTime(new PassageFilter(atlas).meeting(view.filters, range, zone));
	const page = {
		path: `views/${id}/`,
		title: inLanguage(preset.title, language),
		description: inLanguage(preset.summary, language)
	};
	const sentence = dateSentence(atlas, time, language);
	return {
		id,
		query: preset.view,
		passages: passages.map((passage) => passage.id),
		lead: sentence.lead,
		clauses: [...sentence.clauses, ...sentence.situations].map(({ text }) => text),
		records: new Gathering(atlas).addPassages(passages).records(),
		map: pageMap({
			language,
			width: 560,
			height: 460,
			prefix: 'map-',
			title: page.title,
			caption: sentence.lead,
			choice: view,
			extent:
				zone && atlas.zone(zone).rank !== 'undrawn'
					? zoneBox(atlas, zone, view.readings)
					: atlas.records.settings.extent,
			leastSpan: 0.6
		}),
		head: pageHead(page, language),
		citation: pageCitation(page, language)
	};
}
