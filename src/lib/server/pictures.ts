import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const find = createRequire(import.meta.url);
const folder = join('.cache', 'pictures');

/** The letters of pictures: the renderer reads no compressed fonts, so that the site's own will not do. */
const fontFiles = [
	'@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
	'@expo-google-fonts/ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
	'@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
	'@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
	'@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'
];

/** How many pictures this build has taken from those of earlier builds, and how many it has made. */
const told = { kept: 0, made: 0 };

/**
 * An SVG drawing as a PNG of its own size. It is kept by its content, so that a build draws only what changed.
 * @param isRightToLeft whether its texts run from right to left
 */
export function pngOf(svg: string, isRightToLeft: boolean): Uint8Array {
	const ready = isRightToLeft ? mirroredAnchors(svg) : svg;
	const file = join(
		folder,
		`${createHash('sha256').update('2').update(ready).digest('hex').slice(0, 24)}.png`
	);
	if (existsSync(file)) {
		told.kept += 1;
		return readFileSync(file);
	}
	const png = drawn(ready);
	mkdirSync(folder, { recursive: true });
	const scratch = `${file}.${process.pid}`;
	writeFileSync(scratch, png);
	renameSync(scratch, file);
	told.made += 1;
	if (told.made % 50 === 0)
		process.stderr.write(`${told.made} pictures drawn, ${told.kept} kept from earlier builds\n`);
	return png;
}

function drawn(svg: string): Uint8Array {
	const files = fontFiles.map((file) => find.resolve(file));
	const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' };
	return new Resvg(svg, { font }).render().asPng();
}

/**
 * The renderer takes every text to run from left to right: where a text begins it must be told that it ends, and
 * each text is embedded in the other direction, or its full stop stands at the wrong end.
 */
function mirroredAnchors(svg: string): string {
	return svg.replace(/<text([^>]*)>([^<]*)</g, (_tag, attributes: string, words: string) => {
		const turned = /[\u0590-\u08ff]/.test(words) ? `\u202b${words}\u202c` : words;
		if (attributes.includes('text-anchor="middle"')) return `<text${attributes}>${turned}<`;
		const isEnd = attributes.includes('text-anchor="end"');
		const others = attributes.replace(/ text-anchor="\w+"/, '').replace(/ direction="rtl"/, '');
		return `<text${others}${isEnd ? '' : ' text-anchor="end"'}>${turned}<`;
	});
}
