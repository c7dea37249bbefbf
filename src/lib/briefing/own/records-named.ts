import { parseView, type AddressFault } from '../../address/parse-view.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Briefing, Scene } from '../../domain/briefing.ts';
import type { RecordAddress } from '../../domain/release.ts';

/** What a scene names and this version of the atlas has no more, or never had. */
export interface UnknownInScene {
	readonly scene: Scene;
	/** Ids of passages. */
	readonly passages: readonly string[];
	/** Parts of its view that could not be followed; the scene shows the rest. */
	readonly view: readonly AddressFault[];
}

/** The scenes that name records which the atlas does not have; they are shown all the same, without them. */
export function unknownRecords(atlas: Atlas, { scenes }: Briefing): readonly UnknownInScene[] {
	return scenes
		.map((scene) => ({
			scene,
			passages: scene.passages.filter((id) => !atlas.findPassage(id)),
			view: parseView(new URLSearchParams(scene.view), atlas).faults
		}))
		.filter(({ passages, view }) => passages.length > 0 || view.length > 0);
}

/** What could not be found or followed in a scene, as its file says it: `gazette-1921-p9-a`, `date=1921-02-30`. */
export function namesMissing({ passages, view }: UnknownInScene): readonly string[] {
	return [...passages, ...view.map(({ parameter, value }) => `${parameter}=${value}`)];
}

/** A briefing without the passages that the atlas does not have, so that all it names can be shown. */
export function withKnownPassages(atlas: Atlas, briefing: Briefing): Briefing {
	return {
		...briefing,
		scenes: briefing.scenes.map((scene) => ({
			...scene,
			passages: scene.passages.filter((id) => atlas.findPassage(id))
		}))
	};
}

/** The addresses of all records that the scenes of a briefing name, by their views and their passages. */
export function recordsNamed(atlas: Atlas, { scenes }: Briefing): ReadonlySet<RecordAddress> {
	const named = new Set<RecordAddress>();
	const add = (folder: string, ids: readonly (string | undefined)[]): void =>
		ids.forEach((id) => id !== undefined && named.add(`${folder}/${id}`));
	for (const { view: query, passages } of scenes) {
		const { view } = parseView(new URLSearchParams(query), atlas);
		const outlines = [...view.readings, ...view.alsoShown];
		if (view.comparison?.kind === 'reading') outlines.push(view.comparison.outline);
		const drawn = outlines.map((id) => atlas.outline(id));
		add('passages', [...passages, view.passage]);
		add('zones', [view.zone, ...drawn.map(({ zone }) => zone)]);
		add('truces', [
			...view.filters.truces,
			...drawn.map(({ belongsTo }) => atlas.findTruce(belongsTo ?? '')?.id)
		]);
		add('situations', [
			...view.filters.situations,
			...drawn.map(({ belongsTo }) => atlas.findSituation(belongsTo ?? '')?.id)
		]);
		add('sources', [...view.filters.sources, view.account]);
		add('actors', view.filters.actors);
		add('places', view.filters.places);
	}
	return named;
}
