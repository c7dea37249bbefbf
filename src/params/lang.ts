import { isLocale } from '#lib/i18n/locale.ts';

/** A language in an address: one that the interface is written in. */
export const match = (param: string): boolean => isLocale(param);
