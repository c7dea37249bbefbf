import type { Day } from '#lib/domain/date.ts';
import type {
	ActorId,
	OutlineId,
	PassageId,
	PlaceId,
	SituationId,
	SourceId,
	TruceId,
	ZoneId
} from '#lib/domain/ids.ts';
import type { PassageEvent, WhenBasis } from '#lib/domain/passage.ts';

/** One day, a range of days (both included), or all of time. */
export type ViewTime =
	| { readonly kind: 'day'; readonly day: Day }
	| { readonly kind: 'range'; readonly from: Day; readonly to: Day }
	| { readonly kind: 'all' };

/** Where the map looks: degrees WGS84 (four decimals, about 10 m) and MapLibre's zoom (two decimals). */
export interface Camera {
	readonly latitude: number;
	readonly longitude: number;
	readonly zoom: number;
}

/** Of what kind passages are: of events, of statements, or of what lies behind them. */
export const modeFilters = ['events', 'statements', 'background'] as const;
export type ModeFilter = (typeof modeFilters)[number];

/** What passages must be to be shown: within a list any will do, between lists all must hold. */
export interface Filters {
	readonly sources: readonly SourceId[];
	readonly truces: readonly TruceId[];
	readonly situations: readonly SituationId[];
	readonly actors: readonly ActorId[];
	readonly places: readonly PlaceId[];
	readonly events: readonly PassageEvent[];
	readonly bases: readonly WhenBasis[];
	readonly mode?: ModeFilter;
	/** Only what two or more articles tell. */
	readonly isShared: boolean;
	/** Only what a dispute is about. */
	readonly isDisputed: boolean;
}

export const comparisonLayouts = ['side', 'over'] as const;
/** Two linked maps side by side, or outline over outline on one map. */
export type ComparisonLayout = (typeof comparisonLayouts)[number];

/** What the view is compared with: another day, or another reading of its zone. */
export type Comparison =
	| { readonly kind: 'day'; readonly day: Day; readonly layout: ComparisonLayout }
	| { readonly kind: 'reading'; readonly outline: OutlineId; readonly layout: ComparisonLayout };

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A point that the reader asks about: longitude and latitude, degrees WGS84, four decimals. */
export type AskedPoint = readonly [longitude: number, latitude: number];

/** Everything that an address says beyond its path: what is shown, on which time, by whose account. */
export interface View {
	readonly time: ViewTime;
	readonly camera?: Camera;
	readonly zone?: ZoneId;
	readonly passage?: PassageId;
	readonly point?: AskedPoint;
	readonly hidden: readonly ZoneId[];
	/** The chosen reading of a zone, one a zone at most; a zone without one shows its default outline. */
	readonly readings: readonly OutlineId[];
	/** Readings drawn as lines beside the chosen one. */
	readonly alsoShown: readonly OutlineId[];
	readonly account?: SourceId;
	readonly filters: Filters;
	readonly comparison?: Comparison;
	/** None follows the system's setting. */
	readonly theme?: Theme;
}

/** Filters that let everything through. */
export const noFilters: Filters = {
	sources: [],
	truces: [],
	situations: [],
	actors: [],
	places: [],
	events: [],
	bases: [],
	isShared: false,
	isDisputed: false
};

/** The view of an address that says nothing: everything by its default, on a day. */
export function defaultView(day: Day): View {
	return { time: { kind: 'day', day }, hidden: [], readings: [], alsoShown: [], filters: noFilters };
}
