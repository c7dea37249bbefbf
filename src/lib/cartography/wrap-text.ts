/** How wide a letter is against its height, on average and a little generously: nothing measures text here. */
const widthOfLetter = 0.54;

/**
 * Breaks words into lines that fit a width, by an estimate of how wide letters are; an address that is longer than a
 * line is broken between its parts.
 * @param width in pixels
 * @param letters their height in pixels
 */
export function wrappedLines(text: string, width: number, letters: number): readonly string[] {
	const most = Math.max(8, Math.floor(width / (letters * widthOfLetter)));
	const lines: string[] = [];
	const words = text.split(/\s+/).filter(Boolean);
	for (const word of words.flatMap((word) => partsOf(word, most))) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** The signs that set an address apart which is read from the left in a text that is read from the right. */
const isolates = /[\u2066\u2069]/g;

/** A word as it is, or what of an address fits a line each: as much as ends where a part of it does. */
function partsOf(word: string, most: number): readonly string[] {
	if (word.length <= most) return [word];
	const lines: string[] = [];
	for (const part of word.replace(isolates, '').split(/(?<=[/?&])/)) {
		const longer = (lines.at(-1) ?? '') + part;
		if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return word.startsWith('\u2066') ? lines.map((line) => `\u2066${line}\u2069`) : lines;
}
