// Draws SVG into PNG in a process of its own: a drawing that brings the renderer down takes no build with it, and
// the drawing goes on beside the writing of pages.
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** The letters of pictures: the renderer reads no compressed fonts, so that the site's own will not do. */
const fontFiles = [
	'@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
	'@expo-google-fonts/ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
	'@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
	'@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
	'@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'
].map((file) => createRequire(import.meta.url).resolve(file));

const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' };

process.on('message', (/** @type {{ number: number, svg: string }} */ { number, svg }) => {
	process.send?.({ number, png: new Resvg(svg, { font }).render().asPng() });
});
process.on('disconnect', () => process.exit());
