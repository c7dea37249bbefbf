/** The pages that list what lies in a folder without a page of its own, below the root of a language. */
const listing: ReadonlyMap<string, string> = new Map([
	['sources', 'about/#sources'],
	['data', 'builders/'],
	['zones', ''],
	['truces', ''],
	['situations', ''],
	['places', ''],
	['actors', ''],
	['views', '']
]);

/** The folders that have no page of their own. */
export const indexFolders = [...listing.keys()];

/** The page that lists what lies in a folder: the map, where all is searched, unless another does. */
export const whereListed = (folder: string): string => listing.get(folder) ?? '';
