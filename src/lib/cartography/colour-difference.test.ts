import { describe, expect, test } from 'vitest';
import { contrast } from '#lib/domain/colour.ts';
import { channelsOf, colourDifference, sights } from './colour-difference.ts';
import { palettes, themeNames } from './palette.ts';

describe('the difference of colours', () => {
	test('is none between a colour and itself, whoever looks', () => {
		for (const sight of sights) expect(colourDifference('#2f7fd0', '#2f7fd0', sight)).toBe(0);
	});
	test('is a hundred between black and white', () => {
		expect(colourDifference('#000000', '#ffffff')).toBeCloseTo(100, 2);
	});
	test('is that of CIELAB for red and green', () => {
		expect(colourDifference('#ff0000', '#00ff00')).toBeCloseTo(170.57, 0);
	});
	test('shrinks between red and green of like brightness for whoever cannot tell them apart', () => {
		const ordinary = colourDifference('#b0583f', '#6f7f2f');
		expect(colourDifference('#b0583f', '#6f7f2f', 'deuteranopia')).toBeLessThan(ordinary / 2);
		expect(colourDifference('#b0583f', '#6f7f2f', 'tritanopia')).toBeGreaterThan(ordinary / 2);
	});
	test('keeps greys as they are', () => {
		for (const sight of sights) expect(colourDifference('#404040', '#808080', sight)).toBeCloseTo(26.4, 0);
	});
});

test('a colour that is not written as #rrggbb is refused with its value', () => {
	expect(channelsOf('#2F7FD0')).toEqual([47, 127, 208]);
	expect(() => channelsOf('rebeccapurple')).toThrow('"rebeccapurple"');
});

describe.each(themeNames)('the %s palette', (theme) => {
	const palette = palettes[theme];
	test('names places at a contrast of 4.5 and more', () => {
		expect(contrast(palette.ink, palette.paper)).toBeGreaterThan(7);
		expect(contrast(palette.quietInk, palette.paper)).toBeGreaterThan(4.5);
		expect(contrast(palette.quietInk, palette.water)).toBeGreaterThan(3);
	});
	test('draws rims and the special area at a contrast of 3 and more', () => {
		expect(contrast(palette.neutral, palette.paper)).toBeGreaterThan(3);
		expect(contrast(palette.specialArea, palette.paper)).toBeGreaterThan(3);
	});
});
