import type { Day, DayRange } from './date.ts';
import type { BoundingBox } from './outline.ts';
import type { LocalText, Language } from './text.ts';

export const reviewStates = ['none', 'editor', 'native'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** A licence of data, text or a font, as listed in the project and shown on the site. */
export interface Licence {
	readonly of: LocalText;
	readonly name: string;
	readonly holder: string;
	readonly url?: string;
}

/** A view worth an address of its own. */
export interface PresetView {
	readonly id: string;
	readonly title: LocalText;
	readonly summary: LocalText;
	/** The same query string as an address's. */
	readonly view: string;
}

/** A term of the glossary, with the source of its translations. */
export interface GlossaryTerm {
	readonly id: string;
	readonly term: LocalText;
	readonly meaning: LocalText;
	readonly source: string;
}

/** What is true of the atlas as a whole, from `atlas.yaml`: all that the code may know of its subject. */
export interface AtlasSettings {
	readonly title: LocalText;
	readonly summary: LocalText;
	/** The languages, the first at the root of the site. */
	readonly languages: readonly Language[];
	/** An IANA name; all days and clocks are its. */
	readonly timeZone: string;
	/** What the map shows at first. */
	readonly extent: BoundingBox;
	/** Beyond which the map does not go and no outline may lie. */
	readonly maxExtent: BoundingBox;
	/** The first and last day of the time line. */
	readonly period: DayRange;
	/** The day on which the atlas opens. */
	readonly defaultDate: Day;
	/** How far the texts of each language have been reviewed; the site says so where it is `none`. */
	readonly reviewed: Readonly<Record<Language, ReviewState>>;
	readonly honesty: LocalText;
	readonly sovereignty: LocalText;
	readonly presetViews: readonly PresetView[];
	readonly licences: readonly Licence[];
}
