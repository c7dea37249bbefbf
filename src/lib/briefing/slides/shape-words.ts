import { situationStatusOn, truceStatusOn } from '#lib/cartography/choose-reading.ts';
import type { DrawnOutline, DrawnPoint } from '#lib/cartography/map-view.ts';
import { isFillable } from '#lib/cartography/marks.ts';
import type { View } from '#lib/address/view.ts';
import type { Atlas } from '#lib/domain/atlas.ts';
import type { StatusAnswer } from '#lib/domain/status.ts';
import type { SituationStatus } from '#lib/domain/situation.ts';
import type { TruceStatus } from '#lib/domain/truce.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { byWords } from '#lib/wording/life-clause.ts';
import {
	claimWords,
	edgeWords,
	situationKindWords,
	situationStatusWords,
	statusWords
} from '#lib/wording/names.ts';
import { situationSides } from '#lib/wording/situation-sides.ts';
import type { ShapeWords } from './map-shapes.ts';

/** Says of the shapes of a view what their marks say: zone, reading, whose claim, status, edge. */
export function shapeWords(atlas: Atlas, view: View, language: Language) {
	const locale = localeOf(language);
	return {
		outline: (drawn: DrawnOutline): ShapeWords => {
			const outline = atlas.outline(drawn.outline);
			const zone = inLanguage(atlas.zone(drawn.zone).name, language);
			const reading = inLanguage(outline.label, language);
			const status = statusOfShape(atlas, view, drawn, language);
			const claim = claimWords(atlas, outline, language);
			const situation = outline.belongsTo && atlas.findSituation(outline.belongsTo);
			const what = drawn.role === 'rim' ? drawn.label : reading;
			return {
				name: m.sl_shape_name(
					{ zone: what === zone ? zone : `${zone}: ${what}`, status: status.short },
					{ locale }
				),
				description: [
					m.sl_shape_zone({ zone }, { locale }),
					m.sl_shape_reading({ reading, claim }, { locale }),
					m.sl_shape_status({ status: status.full }, { locale }),
					...(situation ? [situationSides(atlas, situation, language)] : []),
					m.sl_shape_edge({ edge: edgeWords(outline.edges, language) }, { locale })
				].join(' ')
			};
		},
		point: ({ kind, label = '' }: DrawnPoint): ShapeWords => {
			const words =
				kind === 'violation'
					? m.sl_violation({ place: label }, { locale })
					: kind === 'place'
						? m.sl_place({ place: label }, { locale })
						: m.sl_asked({}, { locale });
			return { name: words, description: words };
		}
	};
}

/** The status of a drawn outline on the day of the view: as a label, and with those who say so. */
export function statusOfShape(
	atlas: Atlas,
	{ time, account }: View,
	drawn: DrawnOutline,
	language: Language
): { readonly short: string; readonly full: string } {
	const locale = localeOf(language);
	if (time.kind !== 'day') {
		const words = m.sl_over_time({}, { locale });
		return { short: words, full: words };
	}
	const outline = atlas.outline(drawn.outline);
	if (isFillable(outline.shows))
		return answered(truceStatusOn(atlas, outline, time.day, account), (status) =>
			statusWords(status, language)
		);
	const situation = outline.belongsTo && atlas.findSituation(outline.belongsTo);
	return answered(situationStatusOn(atlas, outline, time.day, account), (status) => {
		const words = situationStatusWords(status, language);
		// A rim bears the name of its siege or operation already.
		if (!situation || drawn.role === 'rim') return words;
		const kind = situationKindWords(situation.kind, language);
		return m.sl_situation_status({ kind, status: words }, { locale });
	});

	function answered<Status extends TruceStatus | SituationStatus>(
		answer: StatusAnswer<Status> | undefined,
		say: (status: Status) => string
	) {
		if (!answer) {
			const none = m.sl_no_status({}, { locale });
			return { short: none, full: none };
		}
		const status = say(answer.status);
		const short = answer.certainty === 'possible' ? m.say_perhaps_status({ status }, { locale }) : status;
		const by = byWords(atlas, { sources: answer.by, basis: answer.phase.basis }, language);
		return { short, full: m.sl_status_by({ status: short, by }, { locale }) };
	}
}
