import { describe, expect, it } from 'vitest';
import { pngOf } from './pictures.ts';

const svg = (words: string, anchor = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" font-family="'IBM Plex Sans Arabic','IBM Plex Sans'"><rect width="300" height="60" fill="#fff"/><text x="150" y="40" font-size="24"${anchor}>${words}</text></svg>`;
const picture = (words: string, isRtl = false): string =>
	Buffer.from(pngOf(svg(words), isRtl)).toString('base64');

describe('a picture', () => {
	it('has letters, each its own, in every script of the atlas', () => {
		const blank = picture('');
		const drawn = ['a', 'b', 'é', 'œ', 'ḥ', 'ب', 'ق', 'لا'].map((letter) => picture(letter));
		expect(new Set([blank, ...drawn]).size).toBe(drawn.length + 1);
	});
	it('joins Arabic letters', () => {
		expect(picture('بيت')).not.toBe(picture('ب\u200cي\u200cت'));
	});
	it('begins a text from right to left where one from left to right would end', () => {
		expect(picture('بيت', true)).not.toBe(picture('بيت', false));
	});
	it('is a PNG of the size of its drawing, and the same each time', () => {
		const png = Buffer.from(pngOf(svg('a'), false));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 60]);
		expect(picture('a')).toBe(png.toString('base64'));
	});
});
