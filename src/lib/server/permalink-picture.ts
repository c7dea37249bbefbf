import { version } from '$app/environment';
import { isRightToLeft } from '#lib/cartography/map-text.ts';
import { palettes } from '#lib/cartography/palette.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { permalinkPath, type Permalink } from '#lib/embed/permalink.ts';
import { permalinkView } from '#lib/embed/permalink-view.ts';
import { permalinkWords } from '#lib/embed/permalink-words.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { legendOf, type LegendEntry } from '#lib/static-map/picture-legend.ts';
import { pictureSvg } from '#lib/static-map/picture-svg.ts';
import type { Size } from '#lib/static-map/project-shapes.ts';
import { dateSentence } from '#lib/wording/date-sentence.ts';
import { legendWords } from '#lib/wording/legend-words.ts';
import { releaseWords } from '#lib/wording/release-words.ts';
import { builtAtlas } from './atlas.ts';
import { shortCredits } from './basemap.ts';
import { fullAddress, permalinkDrawing, permalinkMapSvg } from './permalinks.ts';

/** There is room for what fills mean, and for no other marks. */
const isOfFill = ({ mark }: LegendEntry): boolean =>
	mark === 'possible' || (typeof mark === 'object' && 'fill' in mark);

/** A permalink as a picture that speaks for itself: title, date, map, what the marks mean, whom to name. */
export function permalinkPictureSvg(permalink: Permalink, language: Language, size: Size): string {
	const { atlas } = builtAtlas();
	const locale = localeOf(language);
	const { kind, title } = permalinkWords(atlas, permalink, language);
	const { lead, plain } = dateSentence(atlas, permalinkView(atlas, permalink).time, language);
	const address = fullAddress(language, `${permalinkPath(permalink)}/`).replace(/^https?:\/\//, '');
	const name = inLanguage(atlas.records.settings.title, language);
	const words = {
		kind,
		title,
		lead,
		text: plain.slice(lead.length).replace(/^[\s,،]+/u, ''),
		legend: legendOf(permalinkDrawing(permalink, language), legendWords(language)).filter(isOfFill),
		credits: [
			`${name} ${releaseWords(atlas.records.releases, version, language)} · CC BY 4.0`,
			`\u2066${address}\u2069`,
			shortCredits(language).join(' · '),
			m.emb_note({}, { locale })
		]
	};
	return pictureSvg(words, size, language, palettes.light, (mapSize) =>
		permalinkMapSvg(permalink, language, mapSize, 1.35)
	).replaceAll(
		"'IBM Plex Sans','IBM Plex Sans Arabic'",
		isRightToLeft(language) ? "'IBM Plex Sans Arabic'" : "'IBM Plex Sans'"
	);
}
