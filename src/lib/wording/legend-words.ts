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
		small: m.legend_small({}, { locale }),
		violation: m.legend_violation({}, { locale }),
		place: m.legend_place({}, { locale }),
		placeUnsure: m.legend_place_unsure({}, { locale }),
		asked: m.legend_asked({}, { locale })
	};
}

/** The same in few words, for letters that are large. */
export function shortLegendWords(language: Language): ReturnType<typeof legendWords> {
	const locale = localeOf(language);
	const words = legendWords(language);
	return {
		...words,
		fills: { ...words.fills, diagonal: m.legend_eroding_short({}, { locale }) },
		edges: { ...words.edges, dashed: m.legend_unit_short({}, { locale }) },
		siege: m.legend_siege_short({}, { locale }),
		small: m.legend_small_short({}, { locale }),
		violation: m.legend_violation_short({}, { locale }),
		place: m.legend_place_short({}, { locale }),
		placeUnsure: m.legend_place_unsure_short({}, { locale })
	};
}
