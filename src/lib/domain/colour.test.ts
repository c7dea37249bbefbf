import { describe, expect, it } from 'vitest';
import { contrast } from './colour.ts';

describe('contrast', () => {
	it('is 21 between black and white, 1 of a colour with itself, and the same both ways', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#8a6a55', '#8A6A55')).toBe(1);
		expect(contrast('#2f7fd0', '#fbf9f4')).toBe(contrast('#fbf9f4', '#2f7fd0'));
	});
	it('is 4.54 between white and the grey #767676, the example of WCAG', () => {
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
	it('throws with the value when a colour is none', () => {
		expect(() => contrast('blue', '#ffffff')).toThrow('"blue"');
	});
});
