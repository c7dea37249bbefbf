import { dayFromParts } from '#lib/domain/date.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { isolatedAddress } from './isolated.ts';

/** What the formatted reference of a page of the atlas is made of. */
export interface ReferencedPage {
	readonly title: string;
	readonly atlas: string;
	readonly version: string;
	/** Year, month (from 1) and day of the release, when it has one. */
	readonly date?: readonly [year: number, month: number, day: number] | undefined;
	readonly address: string;
}

/**
 * The formatted reference of a page: “Anvel”, Atlas of the Sound, version 1.1.0, 1 February 1922,
 * https://sound.example/zones/anvel/. The atlas as a whole stands without quotation marks.
 */
export function atlasReference(
	{ title, atlas, version, date, address }: ReferencedPage,
	language: Language
): string {
	const locale = localeOf(language);
	const parts = [
		...(title === atlas ? [] : [m.say_quoted_title({ title }, { locale })]),
		atlas,
		m.rec_version({ version }, { locale }),
		...(date ? [formatDay(dayFromParts(...date), language)] : []),
		isolatedAddress(address, language)
	];
	return parts.reduce((first, second) => m.say_reference_join({ first, second }, { locale }));
}
