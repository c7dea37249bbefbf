/** The fonts of a scene's words, of titles and of what is told of the map. */
const looks = ['400 1em', '600 1em', 'italic 400 1em'];

/**
 * Loads the fonts in which words will be set, before they are: where the network is lost meanwhile, each scene still
 * has its letters.
 * @param words all that will be shown
 */
export async function loadFontsFor(words: readonly string[]): Promise<void> {
	const style = getComputedStyle(document.documentElement);
	const families = ['--sans', '--serif'].map((name) => style.getPropertyValue(name).trim());
	const fonts = families.flatMap((family) => looks.map((look) => `${look} ${family}`));
	await Promise.allSettled(fonts.map((font) => document.fonts.load(font, words.join())));
}
