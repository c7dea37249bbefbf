import type { BaseMapExtract } from '#lib/domain/base-map.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** Whom an extract of the base map is owed to, by which package it came and under which licence. */
export function creditWords(
	{ attribution, package: from, licence }: Omit<BaseMapExtract, 'type' | 'features'>,
	language: Language
): string {
	const locale = localeOf(language);
	const name = inLanguage(attribution, language);
	const source =
		from === undefined ? name : m.map_credit_package({ source: name, package: from }, { locale });
	return m.map_credit({ source, licence: licenceName(licence, language) }, { locale });
}

/** The name of a licence: those that have an SPDX identifier are named by it in every language. */
export function licenceName(licence: string, language: Language): string {
	return licence === 'Public domain' ? m.public_domain({}, { locale: localeOf(language) }) : licence;
}
