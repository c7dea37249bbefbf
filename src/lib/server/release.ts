import { readFileSync } from 'node:fs';
import { partsOfDay } from '#lib/domain/date.ts';
import type { Release } from '#lib/domain/release.ts';
import { builtAtlas } from './atlas.ts';

/** The newest release of the atlas; nothing when its data name none. */
export function builtRelease(): Release | undefined {
	return builtAtlas().atlas.records.releases[0];
}

/** The version that stands on every page: that of the newest release, or of the program when there is none. */
export function builtVersion(): string {
	const release = builtRelease();
	if (release) return release.version;
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	return version;
}

/** Year, month and day of the newest release. */
export function releaseDate(): readonly [number, number, number] | undefined {
	const release = builtRelease();
	if (!release) return undefined;
	const { year, month, dayOfMonth } = partsOfDay(release.date);
	return [year, month, dayOfMonth];
}
