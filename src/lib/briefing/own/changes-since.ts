import type { Atlas } from '../../domain/atlas.ts';
import type { Briefing } from '../../domain/briefing.ts';
import type { Release, ReleaseChange } from '../../domain/release.ts';
import { recordsNamed } from './records-named.ts';

/** A change of the atlas that touches what a briefing shows. */
export interface TouchingChange {
	readonly release: Release;
	readonly change: ReleaseChange;
}

/**
 * What changed since the version of the atlas that a briefing was made with, as far as it touches records
 * that the briefing names; newest first. Records that were renamed since count under both names.
 */
export function changesSince(atlas: Atlas, briefing: Briefing): readonly TouchingChange[] {
	const newer = releasesAfter(atlas.records.releases, briefing.madeWith);
	if (newer.length === 0) return [];
	const named = recordsNamed(atlas, briefing);
	const former = new Map(atlas.records.renamed.map(({ from, to }) => [from, to]));
	const isNamed = (address: string): boolean => named.has(address) || named.has(former.get(address) ?? '');
	return newer.flatMap((release) =>
		release.changes.filter(({ records }) => records.some(isNamed)).map((change) => ({ release, change }))
	);
}

/** The releases after a version; when no release has that version, those with a greater number. */
function releasesAfter(releases: readonly Release[], version: string): readonly Release[] {
	const index = releases.findIndex((release) => release.version === version);
	if (index >= 0) return releases.slice(0, index);
	return releases.filter((release) => compareVersions(release.version, version) > 0);
}

/** Compares the numbers of two versions; what follows the third number is not looked at. */
function compareVersions(a: string, b: string): number {
	const [first, second] = [a, b].map((version) => version.split(/[.+-]/, 3).map((part) => Number(part) || 0));
	for (const place of [0, 1, 2]) {
		const difference = (first![place] ?? 0) - (second![place] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
