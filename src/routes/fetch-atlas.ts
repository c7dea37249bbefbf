import { Atlas } from '#lib/domain/atlas.ts';
import type { AtlasRecords } from '#lib/domain/records.ts';
import type { MapCredit } from '#lib/map/camera.ts';

/** The atlas in one language, and whom its base map is owed to. */
export interface FetchedAtlas {
	readonly atlas: Atlas;
	readonly credits: readonly MapCredit[];
}

/**
 * Fetches the atlas.
 * @param root address of the root of the language, with a slash at its end
 * @throws Error when it cannot be fetched
 */
export async function fetchAtlas(root: string, signal?: AbortSignal): Promise<FetchedAtlas> {
	const response = await fetch(`${root}embed/records.json`, { ...(signal && { signal }) });
	if (!response.ok) throw new Error(`the records of the atlas answer ${response.status}`);
	const { records, credits } = (await response.json()) as {
		records: AtlasRecords;
		credits: readonly MapCredit[];
	};
	return { atlas: new Atlas(records), credits };
}
