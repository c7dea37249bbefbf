import type { Atlas } from '#lib/domain/atlas.ts';

/** The kinds of record that can stand alone in another page, and the folder of their addresses. */
export const permalinkFolders = {
	zone: 'zones',
	truce: 'truces',
	situation: 'situations',
	passage: 'passages',
	dispute: 'disputes',
	view: 'views',
	scene: 'briefings'
} as const;
export type PermalinkKind = keyof typeof permalinkFolders;

/** A record with an address that stays, and that unfolds where it is pasted. */
export interface Permalink {
	readonly kind: PermalinkKind;
	readonly id: string;
	/** The briefing that a scene belongs to. */
	readonly briefing?: string;
}

/** The path of a permalink below the root of its language, without slashes at its ends: `zones/anvel`. */
export function permalinkPath({ kind, id, briefing }: Permalink): string {
	return [permalinkFolders[kind], briefing, id].filter((part) => part !== undefined).join('/');
}

/** Every permalink of the atlas, kind by kind. */
export function allPermalinks({ records }: Atlas): readonly Permalink[] {
	const of = (kind: PermalinkKind, all: readonly { readonly id: string }[]): Permalink[] =>
		all.map(({ id }) => ({ kind, id }));
	return [
		...of('zone', records.zones),
		...of('truce', records.truces),
		...of('situation', records.situations),
		...of('passage', records.passages),
		...of('dispute', records.disputes),
		...of('view', records.settings.presetViews),
		...records.briefings.flatMap(({ id, scenes }) =>
			of('scene', scenes).map((scene) => ({ ...scene, briefing: id }))
		)
	];
}

/** The permalinks of an atlas by their path. */
const pathsOf = new WeakMap<Atlas, ReadonlyMap<string, Permalink>>();

/**
 * The permalink of a path that comes from outside, with or without slashes at its ends.
 * @returns nothing when the atlas has no such record
 */
export function findPermalink(atlas: Atlas, path: string): Permalink | undefined {
	const known = pathsOf.get(atlas) ?? new Map(allPermalinks(atlas).map((one) => [permalinkPath(one), one]));
	pathsOf.set(atlas, known);
	return known.get(path.replace(/^\/+|\/+$/g, ''));
}
