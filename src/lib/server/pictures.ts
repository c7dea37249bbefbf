import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPicture } from './picture-drawer.ts';

const folder = join('.cache', 'pictures');

/** How many pictures this build has taken from those of earlier builds, and how many it has made. */
const told = { kept: 0, made: 0 };

/**
 * An SVG drawing as a PNG of its own size. It is kept by its content, so that a build draws only what changed.
 * @param isRightToLeft whether its texts run from right to left
 */
export async function pngOf(svg: string, isRightToLeft: boolean): Promise<Uint8Array> {
	const ready = isRightToLeft ? mirroredAnchors(svg) : svg;
	const file = join(
		folder,
		`${createHash('sha256').update('2').update(ready).digest('hex').slice(0, 24)}.png`
	);
	if (existsSync(file)) {
		told.kept += 1;
		return readFileSync(file);
	}
	const png = await drawPicture(ready);
	mkdirSync(folder, { recursive: true });
	const scratch = `${file}.${process.pid}`;
	writeFileSync(scratch, png);
	renameSync(scratch, file);
	told.made += 1;
	if (told.made % 50 === 0)
		process.stderr.write(`${told.made} pictures drawn, ${told.kept} kept from earlier builds\n`);
	return png;
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
