import type { Atlas } from '#lib/domain/atlas.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** A part of an address, what it said, and what is wrong or strange about it. */
interface AddressFault {
	readonly parameter: string;
	readonly value: string;
	readonly reason: 'unknown' | 'malformed' | 'repeated' | 'unnamed' | 'outside';
}

/** Says which part of an address could not be followed as it may have been meant, and why. */
export function addressFaultWords(atlas: Atlas, fault: AddressFault, language: Language): string {
	const locale = localeOf(language);
	const { parameter, value, reason } = fault;
	if (reason === 'unnamed') return m.ex_address_unnamed({ parameter }, { locale });
	if (reason === 'repeated') return m.ex_address_repeated({ parameter, value }, { locale });
	if (reason === 'outside') {
		const { from, to } = atlas.records.settings.period;
		const period = { from: formatDay(from, language), to: formatDay(to, language) };
		return m.ex_address_outside({ value, ...period }, { locale });
	}
	if (parameter === 'date') return m.ex_address_date({ value }, { locale });
	return m.address_fault({ parameter, value }, { locale });
}
