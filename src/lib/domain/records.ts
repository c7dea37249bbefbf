import type { Geometry } from 'geojson';
import type { Actor } from './actor.ts';
import type { Briefing } from './briefing.ts';
import type { Dispute } from './dispute.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { Release, Renaming } from './release.ts';
import type { AtlasSettings, GlossaryTerm } from './settings.ts';
import type { Situation } from './situation.ts';
import type { Source } from './source.ts';
import type { LocalText } from './text.ts';
import type { Truce } from './truce.ts';
import type { Zone } from './zone.ts';

/** Every record of the atlas as plain data, in the order of its files: what is sent to a reader's browser. */
export interface AtlasRecords {
	readonly settings: AtlasSettings;
	readonly zones: readonly Zone[];
	readonly outlines: readonly Outline[];
	readonly truces: readonly Truce[];
	readonly situations: readonly Situation[];
	readonly sources: readonly Source[];
	readonly passages: readonly Passage[];
	readonly places: readonly Place[];
	readonly actors: readonly Actor[];
	readonly disputes: readonly Dispute[];
	readonly glossary: readonly GlossaryTerm[];
	/** How names were brought into Latin letters, from `glossary.yaml`. */
	readonly transliteration?: LocalText;
	readonly briefings: readonly Briefing[];
	/** The releases, newest first. */
	readonly releases: readonly Release[];
	/** Addresses that were released and now lead elsewhere. */
	readonly renamed: readonly Renaming[];
}

/** The geometry of the outlines by id, kept apart from the records since it is loaded by the map on its own. */
export type OutlineGeometries = Readonly<Record<string, Geometry>>;
