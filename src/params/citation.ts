import { citationFormats } from '#lib/exchange/citation-formats.ts';

/** The ending of a file that holds a citation. */
export const match = (param: string): boolean => (citationFormats as readonly string[]).includes(param);
