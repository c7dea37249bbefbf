import { embedExtent } from '#lib/embed/embed-extent.ts';
import { permalinkView } from '#lib/embed/permalink-view.ts';
import { allPermalinks, findPermalink, permalinkPath, type Permalink } from '#lib/embed/permalink.ts';
import { hasPicture, pictured } from '#lib/embed/pictured.ts';
import { cutAtClause, cutAtWord, permalinkWords } from '#lib/embed/permalink-words.ts';
import { viewSentence } from '#lib/embed/view-sentence.ts';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import { presentAddress } from '#lib/domain/release.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { fluidMapSvg } from '#lib/static-map/fluid-map.ts';
import { mapSvg, type Ground } from '#lib/static-map/map-svg.ts';
import type { StillMap } from '#lib/static-map/page-map.ts';
import type { Size } from '#lib/static-map/project-shapes.ts';
import { lightDarkDeclarations, withThemedColours } from '#lib/static-map/themed-colours.ts';
import { mapWords } from '#lib/wording/map-words.ts';
import { siteOrigin } from '../../cli/site-origin.js';
import { builtAtlas } from './atlas.ts';
import { builtGeography } from './explore-map.ts';
import { languageParameters } from './record-entries.ts';

/** What the head of a permalink's page says to those who fetch it to unfold it. */
export interface PermalinkCard {
	readonly title: string;
	readonly description: string;
	readonly siteName: string;
	readonly canonical: string;
	readonly oembed: string;
	readonly picture: string;
	/** What the picture shows, in words. */
	readonly pictureText: string;
	readonly language: Language;
}

/** The size of the pictures that stand for a permalink, in pixels. */
export const pictureSize: Size = { width: 1200, height: 630 };

const grounds = new Map<string, Ground>();

/**
 * The permalink of a path below the root of a language. Under its former path a renamed record still answers,
 * since a page that leads on would lose what a host has put into the address of its frame.
 * @returns nothing when the atlas has no such record
 */
export function builtPermalink(path: string): Permalink | undefined {
	const { atlas } = builtAtlas();
	const address = path.replace(/^\/+|\/+$/g, '');
	return findPermalink(atlas, presentAddress(atlas.records.renamed, address));
}

/** The former paths of renamed records that are permalinks. */
function formerPaths(isWanted: (permalink: Permalink) => boolean): string[] {
	return builtAtlas().atlas.records.renamed.flatMap(({ from, to }) => {
		const permalink = builtPermalink(to);
		return permalink && isWanted(permalink) ? [from] : [];
	});
}

/** The parameters of a route in every language, one for each permalink; the path gets an ending. */
export function permalinkEntries(ending = ''): { lang?: string; path: string }[] {
	const paths = [...allPermalinks(builtAtlas().atlas).map(permalinkPath), ...formerPaths(() => true)];
	return languageParameters().flatMap((language) =>
		paths.map((path) => ({ ...language, path: path + ending }))
	);
}

/** The parameters of the pictures: one for each permalink that is not shown by another's picture. */
export function pictureEntries(): { lang?: string; path: string }[] {
	const paths = allPermalinks(builtAtlas().atlas).filter(hasPicture).map(permalinkPath);
	return languageParameters().flatMap((language) =>
		[...paths, ...formerPaths(hasPicture)].map((path) => ({ ...language, path: `${path}.png` }))
	);
}

/** The full address of a path below the root of a language, as other sites need it. */
export function fullAddress(language: Language, path: string): string {
	const [first] = builtAtlas().atlas.records.settings.languages;
	const root = `${siteOrigin()}${process.env.BASE_PATH ?? ''}`;
	return `${root}/${language === first ? '' : `${language}/`}${path}`;
}

/** What the head of a permalink's page says, in one language. */
export function permalinkCard(permalink: Permalink, language: Language): PermalinkCard {
	const { atlas } = builtAtlas();
	const path = permalinkPath(permalink);
	const ofPicture = pictured(atlas, permalink);
	const { title, summary } = permalinkWords(atlas, permalink, language);
	return {
		title,
		description: cutAtWord(summary, 200),
		siteName: inLanguage(atlas.records.settings.title, language),
		canonical: fullAddress(language, `${path}/`),
		oembed: fullAddress(language, `oembed/${path}.json`),
		picture: fullAddress(language, `pictures/${permalinkPath(ofPicture)}.png`),
		pictureText: cutAtClause(viewSentence(atlas, permalinkView(atlas, ofPicture), language).plain, 420),
		language
	};
}

/** What the map of a permalink draws. */
export function permalinkDrawing(permalink: Permalink, language: Language): MapView {
	const { atlas } = builtAtlas();
	return deriveMapView(atlas, permalinkView(atlas, permalink), {
		language,
		theme: 'light',
		hasBasemap: true,
		words: mapWords(language)
	});
}

/**
 * The map of a permalink's view for a frame of any shape, until its live map stands and where none can be had;
 * those of passages, of which there are many, have a lighter ground.
 */
export function permalinkStill(permalink: Permalink, language: Language): StillMap {
	const { atlas } = builtAtlas();
	const { zones } = atlas.records;
	const { frame, ...drawing } = permalinkDrawing(permalink, language);
	const svg = fluidMapSvg(drawing, builtGeography(), {
		core: embedExtent(atlas, permalink, permalinkView(atlas, permalink), drawing),
		usual: { width: 460, height: 265 },
		widest: 4.8,
		narrowest: 1.25,
		...drawn(permalink, language)
	});
	return {
		svg: withThemedColours(svg, zones),
		colours: lightDarkDeclarations(zones),
		...(frame && { frame: { mark: frame.mark, certainty: frame.certainty, label: frame.label } })
	};
}

/**
 * The map of a permalink's view as SVG, in one size.
 * @param scale lines and letters against their usual size
 */
export function permalinkMapSvg(permalink: Permalink, language: Language, size: Size, scale: number): string {
	const { atlas } = builtAtlas();
	const drawing = permalinkDrawing(permalink, language);
	return mapSvg(drawing, builtGeography(), {
		size,
		scale,
		extent: embedExtent(atlas, permalink, permalinkView(atlas, permalink), drawing),
		...drawn(permalink, language)
	});
}

/** How every map of a permalink is drawn, and what is told of it to those who do not see it. */
function drawn(permalink: Permalink, language: Language) {
	const { atlas } = builtAtlas();
	return {
		prefix: 'poster-',
		title: permalinkWords(atlas, permalink, language).title,
		description: viewSentence(atlas, permalinkView(atlas, permalink), language).plain,
		isLocator: permalink.kind === 'passage',
		grounds
	};
}
