import type { Atlas } from '#lib/domain/atlas.ts';
import type { ActorId } from '#lib/domain/ids.ts';
import type { Situation } from '#lib/domain/situation.ts';
import { inLanguage, type Language } from '#lib/domain/text.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** Who besieges or attacks whom: `By: the harbour guard. Against: the weavers.` Names stand as in a list of names. */
export function situationSides(
	atlas: Atlas,
	{ by, against }: Pick<Situation, 'by' | 'against'>,
	language: Language
): string {
	const named = (ids: readonly ActorId[]): string =>
		ids.map((id) => inLanguage(atlas.actor(id).names[0]?.name ?? {}, language)).join(' · ');
	const locale = localeOf(language);
	return against.length > 0
		? m.situation_sides({ by: named(by), against: named(against) }, { locale })
		: m.situation_by({ by: named(by) }, { locale });
}
