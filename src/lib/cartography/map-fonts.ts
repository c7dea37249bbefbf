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

/**
 * The font files of labels. Each is loaded when a letter of its range is first drawn, and no glyph server is
 * asked for anything.
 * @param folder the address of the folder that holds the files, without a slash at its end
 */
export function fontFaces(folder: string): FontFacesSpecification {
	const family = (latinStyle: string, arabicStyle: string): FontFacesSpecification[string] => [
		{ url: `${folder}/ibm-plex-sans-latin-${latinStyle}.woff2`, 'unicode-range': latin },
		{ url: `${folder}/ibm-plex-sans-arabic-arabic-${arabicStyle}.woff2`, 'unicode-range': arabic },
		{ url: `${folder}/ibm-plex-sans-latin-ext-${latinStyle}.woff2`, 'unicode-range': latinExtended }
	];
	return {
		[labelFonts.regular]: family('400-normal', '400-normal'),
		[labelFonts.strong]: family('600-normal', '600-normal'),
		[labelFonts.slanted]: family('400-italic', '400-normal')
	};
}
