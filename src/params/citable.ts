import { isCitable } from '#lib/exchange/citation-formats.ts';

/** A folder of records whose citations are given out as files. */
export const match = (param: string): boolean => isCitable(param);
