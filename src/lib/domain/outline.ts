import type { OutlineId, SituationId, SourceId, TruceId, ZoneId } from './ids.ts';
import type { TimeSpan } from './interval.ts';
import type { LocalText } from './text.ts';

/** What an outline shows. Nothing here shows who controlled what. */
export const outlineSubjects = ['arrangement', 'plan', 'siege', 'operation', 'administrative-unit'] as const;
export type OutlineSubject = (typeof outlineSubjects)[number];

/** How an outline was made from what a source says. */
export const outlineMethods = [
	'administrative',
	'hull-of-named-places',
	'discs-of-named-places',
	'border-strip',
	'distance-from-line',
	'hand-drawn'
] as const;
export type OutlineMethod = (typeof outlineMethods)[number];

/** How sure the outline is as a whole, in the words of the Linked Places format. */
export const certainties = ['certain', 'less-certain', 'uncertain'] as const;
export type OutlineCertainty = (typeof certainties)[number];

/** How its edge is known: the source named this line, a unit stands in for an area, or it is approximate. */
export const edgeKinds = ['sharp', 'dashed', 'faded'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** Who drew the shape: the source itself, or the atlas from the source's words. */
export const drawers = ['source', 'atlas'] as const;
export type Drawer = (typeof drawers)[number];

/** Data that an outline was computed from. */
export interface Derivation {
	readonly what: string;
	readonly licence: string;
	readonly url?: string;
}

/** A bounding box in degrees WGS84: west, south, east, north. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** One claim, or reconstruction, of where something lay. No outline is "the" border of its zone. */
export interface Outline {
	readonly id: OutlineId;
	readonly zone: ZoneId;
	readonly label: LocalText;
	readonly shows: OutlineSubject;
	/** What the outline's status is read from; an administrative unit belongs to nothing. */
	readonly belongsTo?: TruceId | SituationId;
	/** The source whose words the outline renders. */
	readonly claimBy: SourceId;
	readonly drawnBy: Drawer;
	readonly when: TimeSpan;
	readonly method: OutlineMethod;
	/** Distances and the like, with their units in the name (`radiusKm`). */
	readonly parameters: Readonly<Record<string, string | number>>;
	/** Why these parameters, or why this course where a shape needs none. */
	readonly parametersBasis?: LocalText | undefined;
	/** One sentence: why this shape. */
	readonly basis: LocalText;
	readonly certainty: OutlineCertainty;
	readonly edges: EdgeKind;
	readonly derivedFrom: readonly Derivation[];
	readonly bbox: BoundingBox;
	/** In km², on the sphere, rounded to a tenth. */
	readonly areaKm2: number;
}
