import type { AtlasRecords } from '#lib/domain/records.ts';
import type { Language } from '#lib/domain/text.ts';
import { spokenText } from '#lib/domain/text.ts';

/**
 * The records with the words of one language only, so that a page loads its own language's text once. The
 * names of zones, places and actors stay in all languages: search finds them in any script. Where a language
 * is missing, the words that stand in for it keep their own language's code.
 */
export function recordsInLanguage(records: AtlasRecords, language: Language): AtlasRecords {
	const languages = new Set(records.settings.languages);
	const one = <T>(value: T): T => inOneLanguage(value, language, languages) as T;
	const { places, zones, actors, ...others } = records;
	return {
		...one(others),
		zones: zones.map((zone) => ({ ...one(zone), name: zone.name })),
		places: places.map((place) => ({ ...one(place), names: place.names })),
		actors: actors.map((actor) => ({
			...one(actor),
			names: actor.names
		}))
	};
}

function inOneLanguage(value: unknown, language: Language, languages: ReadonlySet<string>): unknown {
	if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, language, languages));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	if (isLocalText(entries, languages)) {
		const spoken = spokenText(value as Record<string, string>, language);
		return { [spoken.language]: spoken.text };
	}
	return Object.fromEntries(entries.map(([name, one]) => [name, inOneLanguage(one, language, languages)]));
}

function isLocalText(entries: readonly [string, unknown][], languages: ReadonlySet<string>): boolean {
	return (
		entries.length > 0 && entries.every(([name, value]) => languages.has(name) && typeof value === 'string')
	);
}
