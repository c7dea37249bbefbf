/** A language of the atlas, as a BCP 47 code: `en`, `fr`, `ar`. Which ones there are, `atlas.yaml` says. */
export type Language = string;

/** The same words in several languages. A language that is missing has not been written yet. */
export type LocalText = Readonly<Record<Language, string>>;

/** Words in a language, and whether they stand in for a language that is missing. */
export interface SpokenText {
	readonly text: string;
	/** The language that `text` is written in. */
	readonly language: Language;
	/** True when the language that was asked for is missing. */
	readonly isFallback: boolean;
}

/**
 * Picks the words of one language, or of the first language there is.
 * @param text the words in several languages
 * @param language the language asked for
 * @returns the words; an empty text when there is none in any language
 */
export function spokenText(text: LocalText, language: Language): SpokenText {
	const own = text[language];
	if (own !== undefined) return { text: own, language, isFallback: false };
	const [fallback] = Object.entries(text);
	if (!fallback) return { text: '', language, isFallback: true };
	return { text: fallback[1], language: fallback[0], isFallback: true };
}

/**
 * The words of one language alone, for places where a fallback needs no remark (a name, a label).
 * @param text the words in several languages
 * @param language the language asked for
 */
export function inLanguage(text: LocalText, language: Language): string {
	return spokenText(text, language).text;
}
