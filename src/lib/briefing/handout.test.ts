import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { readTestAtlas, readTestBasemap } from '#tests/support/fixture-atlas.ts';
import { handoutSheets } from './handout.ts';

const { atlas, geometries } = readTestAtlas();
const geography = { outlines: geometries, basemap: readTestBasemap() };
const [briefing] = atlas.records.briefings;
const origin = {
	version: '1.2.3',
	licence: 'CC BY 4.0',
	credits: ['Public data'],
	addressOf: ({ id }: { id: string }) => `https://sound.example/briefings/quiet-weeks/${id}/`
};

describe('a handout', () => {
	const { scenes, shared } = handoutSheets(atlas, geography, briefing!, origin, 'en');

	it('has a map, all words and a code for each scene', () => {
		expect(scenes.map(({ id }) => id)).toEqual(['declared', 'fraying']);
		for (const { svg, code, words } of scenes) {
			expect(svg).toMatch(/^<svg .+<\/svg>$/s);
			expect(code).toContain('<svg');
			expect(words.citation).toContain(words.address);
			expect(words.references.length).toBeGreaterThan(0);
			expect(words.mark).toBe('For tests');
		}
	});
	it('has codes that a camera reads as the addresses of the live scenes', () => {
		const read = scenes.map(({ code }) => {
			const { pixels, width, height } = new Resvg(code, { fitTo: { mode: 'width', value: 300 } }).render();
			return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
		});
		expect(read).toEqual(scenes.map(({ id }) => origin.addressOf({ id })));
	});
	it('gives every map ids of its own, and refers only to what is there', () => {
		const page = [shared, ...scenes.map(({ svg }) => svg)].join('');
		const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, id] of page.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
	});
	it('writes a base map that scenes share only once', () => {
		const scene = briefing!.scenes[0]!;
		const twice = { ...briefing!, scenes: [scene, { ...scene, id: 'again' }] };
		const both = handoutSheets(atlas, geography, twice, origin, 'en');
		expect(both.shared).toContain('id="ground-1"');
		for (const { svg } of both.scenes) expect(svg).toContain('<use href="#ground-1"/>');
	});
});
