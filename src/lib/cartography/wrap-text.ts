/** How wide a letter is against its height, on average and a little generously: nothing measures text here. */
const widthOfLetter = 0.54;

/**
 * Breaks words into lines that fit a width, by an estimate of how wide letters are.
 * @param width in pixels
 * @param letters their height in pixels
 */
export function wrappedLines(text: string, width: number, letters: number): readonly string[] {
	const most = Math.max(8, Math.floor(width / (letters * widthOfLetter)));
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
