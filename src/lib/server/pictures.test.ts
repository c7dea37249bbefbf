import { describe, expect, it } from 'vitest';
import { pngOf } from './pictures.ts';

const svg = (words: string, anchor = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" font-family="'IBM Plex Sans Arabic','IBM Plex Sans'"><rect width="300" height="60" fill="#fff"/><text x="150" y="40" font-size="24"${anchor}>${words}</text></svg>`;
const picture = async (words: string, isRtl = false): Promise<string> =>
	Buffer.from(await pngOf(svg(words), isRtl)).toString('base64');

describe('a picture', () => {
	it('has letters, each its own, in every script of the atlas', async () => {
		const blank = await picture('');
		const letters = ['a', 'b', 'é', 'œ', 'ḥ', 'ب', 'ق', 'لا'];
		const drawn = await Promise.all(letters.map((letter) => picture(letter)));
		expect(new Set([blank, ...drawn]).size).toBe(drawn.length + 1);
	});
	it('joins Arabic letters', async () => {
		expect(await picture('بيت')).not.toBe(await picture('ب\u200cي\u200cت'));
	});
	it('begins a text from right to left where one from left to right would end', async () => {
		expect(await picture('بيت', true)).not.toBe(await picture('بيت', false));
	});
	it('is a PNG of the size of its drawing, and the same each time', async () => {
		const png = Buffer.from(await pngOf(svg('a'), false));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 60]);
		expect(await picture('a')).toBe(png.toString('base64'));
	});
});
