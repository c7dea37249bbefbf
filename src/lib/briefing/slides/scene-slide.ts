import type { Atlas } from '#lib/domain/atlas.ts';
import type { Briefing, Scene } from '#lib/domain/briefing.ts';
import type { Language } from '#lib/domain/text.ts';
import { directionOf, localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Geography } from '#lib/static-map/map-svg.ts';
import { legendOf } from '#lib/static-map/picture-legend.ts';
import { sceneView } from '../scene-view.ts';
import { exportedWords, type BriefingOrigin, type ExportedWords } from '../exported-words.ts';
import type { SlideBox } from './native-shape.ts';
import { fittingPoints, heightOf, textXml, type SlideParagraph } from './native-text.ts';
import { slideLegend, type SlideLegend } from './slide-legend.ts';
import { slideMap, type SlidePicture } from './slide-map.ts';
import { slidePlan } from './slide-plan.ts';

/** What slides are made from. */
export interface SlidesWish {
	readonly atlas: Atlas;
	readonly geography: Geography;
	readonly briefing: Briefing;
	readonly language: Language;
	readonly origin: BriefingOrigin;
}

/** One slide, ready to be put into a deck. */
export interface SceneSlide {
	readonly title: string;
	/** The height of the letters of the title, in points. */
	readonly titlePoints: number;
	readonly text: string;
	/** The height of the letters of the text, in points. */
	readonly textPoints: number;
	readonly notes: readonly string[];
	/** The base map, or those of a comparison. */
	readonly pictures: readonly SlidePicture[];
	/** Everything else, as elements of the slide. */
	readonly elements: string;
}

/** The letters of the legend and of what the map shows, at most and at least, in points. */
const asidePoints = { most: 12, least: 9 } as const;

/** The letters of the footer, in points: the smallest that are read on a printed slide at ease. */
const footerPoints = 9;

/** Makes the slide of a scene. */
export function sceneSlide(
	{ atlas, geography, briefing, language, origin }: SlidesWish,
	scene: Scene
): SceneSlide {
	const locale = localeOf(language);
	const plan = slidePlan(directionOf(language) === 'rtl');
	const shown = sceneView(atlas, scene, language);
	const map = slideMap({ atlas, geography, language }, shown, plan.map);
	const words = exportedWords(atlas, briefing, scene, shown, origin, language);
	const nameOf = (what: string): string => m.sl_text_name({ what }, { locale });
	const { ink, quietInk } = map.palette;
	const entries = legendOf(map.seen, words.marks).filter(
		({ mark }) => shown.view.time.kind === 'day' || typeof mark === 'string' || 'edge' in mark
	);
	const beside = words.text ? plan.aside : withRoomOf(plan.text, plan.aside);
	const legendAt = (points: number) =>
		slideLegend(entries, beside, points, map.palette, language, nameOf(m.sl_legend({}, { locale })));
	const { points, legend, sentence, isCut } = aside(words, legendAt, beside, ink, language);
	const below = { ...beside, height: beside.height - legend.height };
	const foot = fittingFooter(words, plan.footer);
	const footer = {
		name: nameOf(m.sl_footer({}, { locale })),
		box: plan.footer,
		paragraphs: foot.shown.map((text) => ({ text, colour: quietInk })),
		points: footerPoints,
		language,
		anchor: 'bottom' as const
	};
	return {
		title: words.title,
		titlePoints: fittingPoints([{ text: words.title, colour: ink }], plan.title, 28, 14),
		text: words.text,
		textPoints: fittingPoints([{ text: words.text, colour: ink }], plan.text, 18, 11),
		notes: [
			...words.notes.split(/\n+/),
			...(isCut ? [words.sentence.plain] : []),
			...(words.references.length > 0 ? [m.sl_notes_sources({}, { locale }), ...words.references] : []),
			...foot.left
		],
		pictures: map.pictures,
		elements: [
			map.elements,
			textXml({
				name: nameOf(m.sl_date_sentence({}, { locale })),
				box: below,
				paragraphs: sentence,
				points,
				language
			}),
			legend.xmlAt(plan.aside.y + below.height),
			textXml(footer),
			words.mark
				? textXml({
						name: nameOf(m.sl_mark({}, { locale })),
						box: plan.mark,
						paragraphs: [{ text: words.mark, isBold: true, colour: ink }],
						points: 11,
						language,
						align: 'centre'
					})
				: ''
		].join('')
	};
}

/** A box that takes the room of the empty one above it. */
function withRoomOf(above: SlideBox, box: SlideBox): SlideBox {
	return { ...box, y: above.y, height: box.y + box.height - above.y };
}

/**
 * What stands beside the map: the legend, and above it as much of the date sentence as there is room for in
 * letters that can be read; where some is left out, it says so, and the notes hold all of it.
 */
function aside(
	{ sentence: { lead, told, others } }: ExportedWords,
	legendAt: (points: number) => SlideLegend,
	{ width, height }: SlideBox,
	colour: string,
	language: Language
) {
	const paragraphs = (count: number): readonly SlideParagraph[] => [
		{ text: lead, isBold: true, colour },
		...told.slice(0, count).map((text) => ({ text, colour })),
		...(count < told.length || others > 0
			? [{ text: m.sl_more({}, { locale: localeOf(language) }), colour }]
			: [])
	];
	const fits = (count: number, points: number): boolean =>
		heightOf(paragraphs(count), points, width) + legendAt(points).height <= height;
	let points: number = asidePoints.most;
	while (points > asidePoints.least && !fits(told.length, points)) points -= 0.5;
	let count = told.length;
	while (count > 0 && !fits(count, points)) count -= 1;
	return {
		points,
		legend: legendAt(points),
		sentence: paragraphs(count),
		isCut: count < told.length || others > 0
	};
}

/**
 * What stands at the foot, the weightiest first, as much as there is room for, whom the base map is owed to among the
 * first; what is left goes into the notes.
 */
function fittingFooter(words: ExportedWords, { width, height }: SlideBox) {
	const weightiest = [
		words.restsOn,
		words.baseMap,
		`${words.asOf} · ${words.citation}`,
		...(words.disclaimer ? [words.disclaimer] : []),
		// Says of outlines and of names and lines what each deck is to say; the longer note comes where there is room.
		words.honesty,
		words.sovereignty,
		words.colours
	];
	const shown: string[] = [];
	const left: string[] = [];
	for (const text of weightiest) {
		const taller = [...shown, text].map((words) => ({ text: words, colour: '' }));
		if (heightOf(taller, footerPoints, width) <= height) shown.push(text);
		else left.push(text);
	}
	return { shown, left };
}
