import type { Certainty } from '#lib/domain/interval.ts';
import type { OutlineId, PassageId, PlaceId, SituationId, TruceId, ZoneId } from '#lib/domain/ids.ts';
import type { BoundingBox, OutlineSubject } from '#lib/domain/outline.ts';
import type { Language } from '#lib/domain/text.ts';
import type { ZoneRank } from '#lib/domain/zone.ts';
import type { Mark } from './marks.ts';
import type { ThemeName } from './palette.ts';

/** Longitude and latitude in degrees WGS84. */
export type Position = readonly [longitude: number, latitude: number];

/** What an outline is on the map: its zone's reading, another reading beside it, or a siege or operation. */
export type OutlineRole = 'chosen' | 'reading' | 'rim';

/** One outline that is to be drawn, and how. */
export interface DrawnOutline {
	readonly outline: OutlineId;
	readonly zone: ZoneId;
	readonly shows: OutlineSubject;
	readonly role: OutlineRole;
	readonly mark: Mark;
	/** The zone's colour in the theme of the view, as `#rrggbb`. */
	readonly hue: string;
	readonly rank: ZoneRank;
	/** The truce or situation that its status is read from. */
	readonly belongsTo?: TruceId | SituationId;
	/** How surely the status holds on the day; left out when there is none. */
	readonly certainty?: Certainty;
	/** The words on the map, in the language of the view; none where its situation is named at another outline. */
	readonly label: string;
	/** A second, quieter line of words: after whom the outline of a siege is drawn, that the extent is approximate. */
	readonly note?: string;
	readonly bbox: BoundingBox;
	/** In km². */
	readonly area: number;
	readonly isSelected: boolean;
	/** What of it is seen, where a map tells: line and fill, the fill alone, or the round mark that stands for it. */
	readonly seenAs?: 'shape' | 'area' | 'mark';
}

/** What a point is: a place of the selected passage, a reported violation, the point that is asked about. */
export type PointKind = 'place' | 'violation' | 'asked';

/** One point that is to be drawn. */
export interface DrawnPoint {
	readonly kind: PointKind;
	readonly position: Position;
	readonly place?: PlaceId;
	/** The passages that speak of it. */
	readonly passages: readonly PassageId[];
	/** Its name in the language of the view; none for a point that is asked about. */
	readonly label?: string;
	/** False when its position is less than certain: it is drawn hollow. */
	readonly isExact: boolean;
	/** True when it was reported of a day before the one shown: it is drawn quieter. */
	readonly isPast: boolean;
}

/** A nationwide arrangement, which tints the frame of the map. */
export interface NationwideFrame {
	readonly truce: TruceId;
	readonly mark: Mark;
	readonly certainty: Certainty;
	/** Its name in the language of the view. */
	readonly label: string;
}

/** A name that stands where it was placed before, so that a map which is looked at, not moved, is as its drawing is. */
export interface StandingName {
	/** The outline that it names; none where it names a place. */
	readonly outline?: OutlineId;
	/** Its lines; a note is smaller and quieter. */
	readonly lines: readonly { readonly text: string; readonly isNote: boolean }[];
	/** The upper edge of its first line: where that begins, has its middle, or ends. */
	readonly position: Position;
	readonly from: 'left' | 'middle' | 'right';
	/** The size of its letters in pixels. */
	readonly size: number;
	readonly isStrong: boolean;
}

/**
 * All that the map is told to draw. The live map, the static one and the slides draw the same view; none of
 * them decides anything.
 */
export interface MapView {
	readonly language: Language;
	/** The other languages of the atlas, for names that are missing in the one asked for. */
	readonly otherLanguages: readonly Language[];
	readonly theme: ThemeName;
	readonly hasBasemap: boolean;
	/** Lines and letters against their usual size, on large screens and walls; 1 if left out. */
	readonly scale?: number;
	/** The colour of each zone that may be drawn, as `#rrggbb`, in the theme of the view. */
	readonly hues: Readonly<Record<ZoneId, string>>;
	/** Largest area first, so that small ones lie on top. */
	readonly outlines: readonly DrawnOutline[];
	readonly points: readonly DrawnPoint[];
	/** The names of outlines and places, where they are placed already; else the live map places them itself. */
	readonly names?: readonly StandingName[];
	/** Where the round marks of outlines stand, where they are placed already; else in the middle of their outlines. */
	readonly marks?: ReadonlyMap<OutlineId, Position>;
	/** The nationwide arrangement of the day, if there is one. */
	readonly frame?: NationwideFrame;
	readonly selectedZone?: ZoneId;
	/** The boxes of all outlines that fill the selected zone on one day or another. */
	readonly selectedBoxes?: readonly BoundingBox[];
	/** What one side of a comparison shows: its day, or its reading. */
	readonly caption?: string;
	/** The other side of a comparison, to stand beside this one, on the same part of the map. */
	readonly beside?: MapView;
}

/** Points in the order in which they are drawn: a violation over the mark of the place where it happened. */
export function pointsInOrder(points: readonly DrawnPoint[]): readonly DrawnPoint[] {
	const isLast = ({ kind }: DrawnPoint): number => (kind === 'violation' ? 1 : 0);
	return points.toSorted((one, other) => isLast(one) - isLast(other));
}

/** The middle of a bounding box: where its label stands. */
export function middleOf([west, south, east, north]: BoundingBox): Position {
	return [(west + east) / 2, (south + north) / 2];
}
