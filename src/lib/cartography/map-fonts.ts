import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The fonts of labels by the names that layers know them by. */
export const labelFonts = {
	regular: 'Atlas Regular',
	strong: 'Atlas SemiBold',
	slanted: 'Atlas Italic'
} as const;

const latin = [
	'U+0000-00FF',
	'U+0131',
	'U+0152-0153',
	'U+02BB-02BC',
	'U+2000-206F',
	'U+20AC',
	'U+2122',
	'U+2212'
];
const latinExtended = [
	'U+0100-02BA',
	'U+02BD-02FF',
	'U+1D00-1DBF',
	'U+1E00-1EFF',
	'U+2C60-2C7F',
	'U+A720-A7FF'
];
/** MapLibre looks letters up by their joined shapes, which stand in the last two ranges. */
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFF'];

const families = {
	[labelFonts.regular]: ['400-normal', '400-normal'],
	[labelFonts.strong]: ['600-normal', '600-normal'],
	[labelFonts.slanted]: ['400-italic', '400-normal']
} as const;

/** The files of a family, the one that is wanted most often first, each with the letters that it holds. */
function filesOf([latinStyle, arabicStyle]: readonly [string, string]) {
	return [
		{ file: `ibm-plex-sans-latin-${latinStyle}.woff2`, range: latin },
		{ file: `ibm-plex-sans-arabic-arabic-${arabicStyle}.woff2`, range: arabic },
		{ file: `ibm-plex-sans-latin-ext-${latinStyle}.woff2`, range: latinExtended }
	];
}

/** The names of all font files of labels. */
export const labelFontFiles: readonly string[] = [
	...new Set(Object.values(families).flatMap((styles) => filesOf(styles).map(({ file }) => file)))
];

/**
 * The fonts of labels. Each file is loaded when a letter of its range is first drawn, and no glyph server is asked
 * for anything.
 * @param fonts the address of the folder that holds the files, without a slash at its end; or the address of each
 *   file by its name
 */
export function fontFaces(fonts: string | Readonly<Record<string, string>>): FontFacesSpecification {
	const address = (file: string): string =>
		typeof fonts === 'string' ? `${fonts}/${file}` : (fonts[file] ?? file);
	return Object.fromEntries(
		Object.entries(families).map(([name, styles]) => [
			name,
			filesOf(styles).map(({ file, range }) => ({ url: address(file), 'unicode-range': range }))
		])
	);
}
