import type { Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { edgeWords } from './names.ts';

/** The words of all that a legend may explain. */
export function legendWords(language: Language) {
	const locale = localeOf(language);
	return {
		fills: {
			solid: m.legend_in_force({}, { locale }),
			diagonal: m.legend_eroding({}, { locale }),
			horizontal: m.legend_suspended({}, { locale }),
			dots: m.legend_proposed({}, { locale }),
			crosses: m.legend_never({}, { locale }),
			none: m.legend_nothing({}, { locale })
		},
		edges: {
			sharp: edgeWords('sharp', language),
			dashed: edgeWords('dashed', language),
			faded: edgeWords('faded', language)
		},
		possible: m.legend_possible({}, { locale }),
		siege: m.legend_siege({}, { locale }),
		violation: m.legend_violation({}, { locale })
	};
}
