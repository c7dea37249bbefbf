import type { Actor } from '../domain/actor.ts';
import type { Briefing } from '../domain/briefing.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Outline } from '../domain/outline.ts';
import type { Passage } from '../domain/passage.ts';
import type { Place } from '../domain/place.ts';
import type { Release, Renaming } from '../domain/release.ts';
import type { AtlasSettings, GlossaryTerm } from '../domain/settings.ts';
import type { Situation } from '../domain/situation.ts';
import type { Source } from '../domain/source.ts';
import type { LocalText } from '../domain/text.ts';
import type { Truce } from '../domain/truce.ts';
import type { Zone } from '../domain/zone.ts';
import type { Located } from './located.ts';
import type { OutlineGeometry } from './schema/geometry.ts';

/** The kinds of record that others link to by id, or that have an address of their own. */
export const recordKinds = [
	'zone',
	'recipe',
	'outline',
	'truce',
	'situation',
	'source',
	'passage',
	'place',
	'actor',
	'dispute',
	'term',
	'briefing'
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** An id as a file gives it, of a record that may itself be faulty. */
export interface WrittenId extends Located<string> {
	readonly kind: RecordKind;
}

/** The geometry of an outline, with its outline's id. */
export interface Shape {
	readonly id: string;
	readonly geometry: OutlineGeometry;
}

/** The common part of a recipe from which an outline is computed. */
export interface Recipe {
	readonly id: string;
	readonly zone: string;
}

/** Every record of the right shape, and where it stands: what the rules look at. */
export interface ReadRecords {
	readonly settings: Located<AtlasSettings> | undefined;
	readonly zones: readonly Located<Zone>[];
	readonly recipes: readonly Located<Recipe>[];
	readonly outlines: readonly Located<Outline>[];
	readonly shapes: readonly Located<Shape>[];
	readonly truces: readonly Located<Truce>[];
	readonly situations: readonly Located<Situation>[];
	readonly sources: readonly Located<Source>[];
	readonly passages: readonly Located<Passage>[];
	readonly places: readonly Located<Place>[];
	readonly actors: readonly Located<Actor>[];
	readonly disputes: readonly Located<Dispute>[];
	readonly terms: readonly Located<GlossaryTerm>[];
	readonly transliteration: LocalText | undefined;
	readonly briefings: readonly Located<Briefing>[];
	readonly releases: readonly Located<Release>[];
	readonly renamed: readonly Located<Renaming>[];
	/** The ids of all records, faulty ones included, so that a link to these is not called broken. */
	readonly ids: readonly WrittenId[];
	/** The paths of files that are missing or could not be parsed: links into these are not called broken. */
	readonly unread: readonly string[];
	/** Every text that all languages of the atlas should have. */
	readonly texts: readonly Located<LocalText>[];
}
