import type { Release } from '#lib/domain/release.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/**
 * By which number and day a picture or page names the state of the atlas that it shows: `1.1.0, 1 February 1922`.
 * @param releases newest first
 * @param version of the program, for an atlas that was never released
 */
export function releaseWords(releases: readonly Release[], version: string, language: Language): string {
	const [newest] = releases;
	if (!newest) return version;
	const parts = { first: newest.version, second: formatDay(newest.date, language) };
	return m.say_reference_join(parts, { locale: localeOf(language) });
}
