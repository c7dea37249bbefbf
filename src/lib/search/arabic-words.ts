const withArticle = /^[وف]?(?:[بك]?ال|لل)(\p{L}{3,})$/u;
/** One small word before another, or two. */
const attachedInTexts = [/^[وبل](\p{L}{3,})$/u, /^و[بل](\p{L}{3,})$/u];
const attachedWhenTyped = [/^[وفبلك](\p{L}{3,})$/u, /^[وف][بلك](\p{L}{3,})$/u];

/**
 * What an Arabic word is without the small words that are written together with it: `harbour` of `and-in-the-harbour`.
 * An article shows where they end. Without one the same letters may begin the word itself, and only a name tells.
 * @param word in the form that search compares
 * @param isName whether a word stands in a name
 * @param isTyped a reader's word may bear more of them than are looked for in texts, where they would hide others
 */
export function detached(
	word: string,
	isName: (word: string) => boolean,
	isTyped = false
): string | undefined {
	const bare = withArticle.exec(word)?.[1];
	if (bare) return bare;
	if (isName(word)) return undefined;
	return (isTyped ? attachedWhenTyped : attachedInTexts)
		.map((attached) => attached.exec(word)?.[1])
		.find((rest) => rest !== undefined && isName(rest));
}
