import type { Language } from '#lib/domain/text.ts';
import { formatMeasure, formatNumber } from '#lib/i18n/format.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** The units in which parameters end, and their names in ECMA-402. */
const units: readonly (readonly [ending: string, unit: string])[] = [
	['Km', 'kilometer'],
	['Degrees', 'degree'],
	['Days', 'day']
];

/**
 * A parameter of an outline in words: `radius 1.5 kilometres`.
 * @param name with its unit at the end, such as `radiusKm`; what has no words yet is said by its name
 */
export function measureWords(name: string, value: number, language: Language): string {
	const [ending = '', unit] = units.find(([suffix]) => name.endsWith(suffix)) ?? [];
	const what = ending ? name.slice(0, -ending.length) : name;
	const measure = unit
		? formatMeasure(value, unit, language)
		: what === 'bearing'
			? formatMeasure(value, 'degree', language)
			: formatNumber(value, language, 2);
	return m.rec_measure({ what, measure }, { locale: localeOf(language) });
}
