import { indexFolders } from '#lib/address/where-listed.ts';

/** A folder that has no page of its own, and whose records another page lists. */
export const match = (param: string): boolean => indexFolders.includes(param);
