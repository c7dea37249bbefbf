import type { Atlas } from '#lib/domain/atlas.ts';
import { situationKinds, type SituationKind, type SituationStatus } from '#lib/domain/situation.ts';
import { inLanguage, type Language, type LocalText } from '#lib/domain/text.ts';
import type { Phase, TruceKind, TruceStatus } from '#lib/domain/truce.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { edtfWords } from './edtf-words.ts';
import { byWords } from './life-clause.ts';
import { situationStatusWords, statusWords } from './names.ts';
import { spotReference } from './reference.ts';

/** What of a truce or situation a phase is described from. */
export interface NamedRecord {
	readonly name: LocalText;
	/** A truce's or a situation's kind, which tells which of the two it is. */
	readonly kind: TruceKind | SituationKind;
}

/**
 * What a phase is, when, by whose account, and on which passages and publications it rests: `Cessation of
 * hostilities: declared in force, from 27 February 2016 to around the end of April 2016, according to the Gazette.
 * It rests on Gazette, par. 6.`
 */
export function phaseWords(atlas: Atlas, record: NamedRecord, phase: Phase, language: Language): string {
	const locale = localeOf(language);
	const inputs = {
		name: inLanguage(record.name, language),
		status: labelOf(record, phase.status, language),
		time: edtfWords(phase.span, language),
		by: byWords(atlas, { sources: phase.by, basis: phase.basis }, language)
	};
	const words = m.say_phase(inputs, { locale });
	const grounds = groundsOf(atlas, phase, language);
	if (grounds.length === 0) return m.say_full_stop({ sentence: words }, { locale });
	const listed = grounds.reduce((first, second) => m.say_next({ first, second }, { locale }));
	return m.say_phase_rests_on({ phase: words, grounds: listed }, { locale });
}

/** The passages and other publications that a phase rests on, each named once, as short references. */
export function groundsOf(
	atlas: Atlas,
	{ passages, citations }: Pick<Phase, 'passages' | 'citations'>,
	language: Language
): readonly string[] {
	const spots = passages.map((id) => {
		const passage = atlas.passage(id);
		return spotReference(atlas.source(passage.source), passage, language);
	});
	const cited = citations.map(({ source }) => inLanguage(atlas.source(source).label, language));
	return [...new Set([...spots, ...cited])];
}

function labelOf({ kind }: NamedRecord, status: string, language: Language): string {
	return (situationKinds as readonly string[]).includes(kind)
		? situationStatusWords(status as SituationStatus, language)
		: statusWords(status as TruceStatus, language);
}
