import { describe, expect, it } from 'vitest';
import { palettes } from '#lib/cartography/palette.ts';
import { smallAtlas } from '#tests/support/small-atlas.ts';
import { themeDeclarations, withThemedColours } from './themed-colours.ts';

const { zones } = smallAtlas({}).records;

describe('withThemedColours', () => {
	it('names the colours of the map and of its zones', () => {
		const svg = `<rect fill="${palettes.light.water}"/><path stroke="${zones[0]!.hue!.light}"/>`;
		expect(withThemedColours(svg, zones.slice(0, 1))).toBe(
			'<rect fill="var(--map-water)"/><path stroke="var(--map-zone-north)"/>'
		);
	});
	it('leaves addresses within the drawing and colours that it does not know', () => {
		const svg = '<use href="#a2f7fd"/><rect fill="url(#m-dots-2f7fd0)" stroke="#123456"/>';
		expect(withThemedColours(svg, [])).toBe(svg);
	});
});

describe('themeDeclarations', () => {
	it('gives every property that a drawing names, in each theme', () => {
		const dark = themeDeclarations('dark', zones);
		expect(dark).toContain(`--map-quiet-ink:${palettes.dark.quietInk}`);
		expect(dark).toContain(`--map-zone-south:${zones[1]!.hue!.dark}`);
		const names = (theme: 'light' | 'dark') => themeDeclarations(theme, zones).match(/--[a-z-]+/g);
		expect(names('light')).toEqual(names('dark'));
	});
});
