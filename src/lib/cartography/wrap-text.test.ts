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
});
