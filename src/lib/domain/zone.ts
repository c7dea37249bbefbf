import type { OutlineId, SourceId, ZoneId } from './ids.ts';
import type { LocalText } from './text.ts';

/** How strongly a zone is drawn; `undrawn` for what has no area, such as the whole country. */
export const zoneRanks = ['main', 'beside', 'undrawn'] as const;
export type ZoneRank = (typeof zoneRanks)[number];

/** A name that somebody uses for a zone, in their own language. */
export interface ZoneName {
	readonly name: LocalText;
	readonly usedBy: readonly SourceId[];
}

/** One of the areas that the sources speak of: one layer of the map. It has outlines and no border. */
export interface Zone {
	readonly id: ZoneId;
	readonly name: LocalText;
	readonly alsoNamed: readonly ZoneName[];
	readonly summary: LocalText;
	readonly rank: ZoneRank;
	/** The zone's colour on light and on dark ground, as `#rrggbb`. An undrawn zone has none. */
	readonly hue?: { readonly light: string; readonly dark: string };
	/** The reading shown until the reader chooses another; none for an undrawn zone. */
	readonly defaultOutline?: OutlineId;
}
