import { describe, expect, it } from 'vitest';
import { wrappedLines } from './wrap-text.ts';

describe('wrappedLines', () => {
	it('breaks between words so that each line fits', () => {
		expect(wrappedLines('one two three four five six', 108, 20)).toEqual([
			'one two',
			'three four',
			'five six'
		]);
	});
	it('gives a long word a line of its own, and no text no line', () => {
		expect(wrappedLines('a incomprehensibilities b', 60, 12)).toEqual(['a', 'incomprehensibilities', 'b']);
		expect(wrappedLines('  ', 60, 12)).toEqual([]);
	});
	it('breaks an address that is longer than a line between its parts', () => {
		const address = 'https://atlas.test/?date=1921-03-04&zone=brell&point=1,2';
		const lines = wrappedLines(address, 160, 12);
		expect(lines.join('')).toBe(address);
		expect(lines).toEqual(['https://atlas.test/?', 'date=1921-03-04&', 'zone=brell&point=1,2']);
	});
});
