import type { Day } from '#lib/domain/date.ts';
import type { OutlineId, PassageId, PlaceId, SourceId, ZoneId } from '#lib/domain/ids.ts';
import type { Certainty } from '#lib/domain/interval.ts';
import type { Language } from '#lib/domain/text.ts';
import type { TruceStatus } from '#lib/domain/truce.ts';
import type { ThemeName } from './palette.ts';

/** The time that a map shows: a day, a range of days (both included), or all of time. */
export type MapTime =
	| { readonly kind: 'day'; readonly day: Day }
	| { readonly kind: 'range'; readonly from: Day; readonly to: Day }
	| { readonly kind: 'all' };

/** What the reader chose to see. A view read from an address is one. */
export interface MapChoice {
	readonly time: MapTime;
	readonly hidden: readonly ZoneId[];
	/** The chosen reading of a zone; a zone without one follows the rule of `chooseReading`. */
	readonly readings: readonly OutlineId[];
	/** Readings drawn as lines beside the chosen one. */
	readonly alsoShown: readonly OutlineId[];
	/** The account that is followed, where it tells of the day. */
	readonly account?: SourceId;
	readonly zone?: ZoneId;
	readonly passage?: PassageId;
	readonly point?: readonly [longitude: number, latitude: number];
	/** The places by which passages are filtered are marked and named. */
	readonly filters?: { readonly places: readonly PlaceId[] };
}

/** The words of the map that do not come with the data, in the language of the view. */
export interface MapWords {
	/** Said of every faded edge: that the extent is approximate. */
	readonly approximate: string;
	/** Said below the name of a siege or operation: after whom its outline is drawn. */
	readonly account: (source: string) => string;
	/** The label of the frame: a nationwide arrangement and its status on the day. */
	readonly frameLabel: (frame: FrameWords) => string;
}

/** What the label of the frame is made of, in the language of the view. */
export interface FrameWords {
	readonly name: string;
	readonly status: TruceStatus;
	readonly certainty: Certainty;
}

/** In which language and theme a map is drawn, and whether on its base map. */
export interface MapAppearance {
	readonly language: Language;
	readonly theme: ThemeName;
	readonly hasBasemap: boolean;
	readonly words: MapWords;
}
