import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import type { MapAppearance, MapChoice } from '#lib/cartography/map-choice.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import type { BaseMapFeature } from '#lib/domain/base-map.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { mapSvg, type Geography, type SvgOptions } from './map-svg.ts';

const atlas = smallAtlas({
	zones: [
		{ id: 'north', defaultOutline: 'north-vale', name: { en: 'Mills & <Weirs>', ar: 'طواحين' } as never },
		{ id: 'south', defaultOutline: 'south-vale' },
		{ id: 'east', defaultOutline: 'east-vale' }
	],
	outlines: [
		{
			id: 'north-vale',
			zone: 'north',
			belongsTo: 'calm',
			edges: 'faded',
			areaKm2: 7500 as never,
			bbox: [10, 41, 11, 42] as never
		},
		{ id: 'north-ring', zone: 'north', shows: 'siege', belongsTo: 'siege-north', edges: 'sharp' },
		{
			id: 'south-vale',
			zone: 'south',
			belongsTo: 'plan',
			edges: 'dashed',
			areaKm2: 7500 as never,
			bbox: [10, 40, 11, 41] as never
		},
		{ id: 'east-vale', zone: 'east', areaKm2: 1 as never, bbox: [11.5, 41, 11.51, 41.01] as never }
	],
	truces: [
		{ id: 'calm', phases: [phase('in-force', '1820-03-01/1820-06-30')] },
		{ id: 'plan', phases: [phase('proposed', '1820-01-01/..')] },
		{ id: 'cessation', scope: 'national', phases: [phase('eroding', '1820-03-01/..')] }
	],
	situations: [{ id: 'siege-north', phases: [phase('begun', '1820-02-01/1820-04-30')] }],
	places: [{ id: 'mill' }, { id: 'ford', certainty: 'uncertain', position: [11, 41.5] as never }],
	passages: [
		{
			id: 'shots',
			event: 'violated',
			truces: ['calm'],
			when: { ...phase('x', '1820-03-02').span },
			places: [{ id: 'mill', role: 'site' }] as never
		},
		{ id: 'told', places: [{ id: 'ford', role: 'site' }] as never }
	]
});

const square = (west: number, south: number, side: number): Position[][] => [
	[
		[west, south],
		[west + side, south],
		[west + side, south + side],
		[west, south + side],
		[west, south]
	]
];
const polygon = (coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates });
const land: BaseMapFeature = {
	type: 'Feature',
	properties: { id: 'land', kind: 'country', focus: true },
	geometry: polygon(square(9.5, 39.5, 3))
};
const town = (id: string, rank: number, at: Position): BaseMapFeature => ({
	type: 'Feature',
	properties: { id, kind: 'town', rank, names: { en: id, ar: 'بلدة' } },
	geometry: { type: 'Point', coordinates: at }
});
const geography: Geography = {
	outlines: {
		'north-vale': polygon(square(10, 41, 0.9)),
		'north-ring': polygon(square(10.2, 41.2, 0.5)),
		'south-vale': polygon(square(10, 40, 0.9)),
		'east-vale': polygon(square(11.5, 41, 0.01))
	},
	basemap: {
		areas: { features: [land] },
		towns: { features: [town('Millbrook', 1, [10.4, 40.5]), town('Weir', 5, [11, 40.5])] }
	}
};

function view(choice: Partial<MapChoice> = {}, of: Partial<MapAppearance> = {}): MapView {
	const words = {
		approximate: 'extent approximate',
		account: () => 'by one account',
		frameLabel: ({ name }: { name: string }) => name
	};
	return deriveMapView(
		atlas,
		{ time: { kind: 'day', day: day('1820-03-15') }, hidden: [], readings: [], alsoShown: [], ...choice },
		{ language: 'en', theme: 'light', hasBasemap: true, words, ...of }
	);
}
const options: SvgOptions = {
	size: { width: 400, height: 400 },
	extent: [9.8, 39.8, 12.2, 42.2],
	prefix: 'a-',
	title: 'Map of the vales',
	description: 'On 15 March 1820'
};
const svg = mapSvg(view(), geography, options);

describe('a map as SVG', () => {
	test('says what it is and what it shows to those who do not see it', () => {
		expect(svg).toContain('role="img" aria-labelledby="a-title a-text"');
		expect(svg).toContain('<title id="a-title">Map of the vales</title>');
		expect(svg).toContain('<desc id="a-text">On 15 March 1820</desc>');
	});
	test('is the same text for the same view', () => {
		expect(mapSvg(view(), geography, options)).toBe(svg);
	});
	test('begins every id with its prefix and refers to no other, so that several fit one page', () => {
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
		const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id!);
		expect(ids.every((id) => id.startsWith('a-'))).toBe(true);
		expect(new Set(ids).size).toBe(ids.length);
		expect(used.length).toBeGreaterThan(4);
		for (const id of used) expect(ids).toContain(id);
	});
	test('escapes the words of the data', () => {
		expect(svg).toContain('Mills &amp;');
		expect(svg).toContain('&lt;Weirs&gt;');
	});
	test('fits what it is told to fit, whichever way rings are wound', () => {
		const turned = {
			...geography,
			outlines: { ...geography.outlines, 'south-vale': polygon([square(10, 40, 0.9)[0]!.toReversed()]) }
		};
		const numbers = (of: string): number[] =>
			(/<path id="a-o\d" d="M([\d.]+) ([\d.]+)/.exec(of) ?? []).slice(1).map(Number);
		for (const drawn of [svg, mapSvg(view(), turned, options)]) {
			expect(Math.min(...numbers(drawn))).toBeGreaterThan(20);
			expect(Math.max(...numbers(drawn))).toBeLessThan(380);
		}
	});
	test('fills by status, draws lines by edge, and sets teeth on a siege', () => {
		expect(svg).toContain('fill="#2f7fd0" fill-opacity="0.5"');
		expect(svg).toContain('url(#a-dots-2f7fd0)');
		expect(svg).toContain('stroke-dasharray="5 2.8"');
		expect(svg).toMatch(/clip-path="url\(#a-o\dc\)"/);
		expect(svg).toMatch(/<g data-outline="north-ring">.*?<path d="M[^"]+z" fill="#4a463f"\/><\/g>/);
	});
	test('draws nothing filled of what is not told of the day', () => {
		const before = mapSvg(view({ time: { kind: 'day', day: day('1810-01-01') } }), geography, options);
		expect(before).not.toContain('fill-opacity');
		expect(before).not.toContain('<pattern');
		expect(before).toContain('stroke-opacity="0.5"');
	});
	test('stands a round mark for an outline that is too small to be seen', () => {
		const marks = [...svg.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="7.2"/g)].map(([, x]) => x);
		expect(new Set(marks)).toEqual(new Set(['257.16']));
	});
	test('names zones, says what is approximate, and names towns by importance', () => {
		expect(svg).toContain('extent approximate');
		expect(svg).toContain('>Millbrook<');
		expect(svg).not.toContain('>Weir<');
	});
	test('names a zone in the middle of what is seen of it, and none that is not seen', () => {
		const part = mapSvg(view(), geography, { ...options, extent: [9.8, 41.2, 10.6, 42] });
		expect(part).toContain('Mills &amp;');
		expect(part).not.toContain('Vale of south');
	});
	test('tints its frame by the nationwide arrangement and names it', () => {
		expect(svg).toContain('url(#a-frame)');
		expect(svg).toContain('>Truce cessation<');
	});
	test('marks violations and the places of the selected passage, hollow when less than certain', () => {
		const told = mapSvg(view({ passage: 'told' as never }), geography, options);
		expect(told).toContain('>Town of ford<');
		expect(told).toContain('fill="#fbf9f4" stroke="#2a2823" stroke-width="1.8"');
		expect(svg.match(/stroke-linecap="round" opacity="0.55"/g)).toHaveLength(1);
	});
	test('rings the point that is asked about over all names', () => {
		const asked = mapSvg(view({ point: [10.5, 41.5] }), geography, options);
		const ring = asked.lastIndexOf('r="8"');
		expect(ring).toBeGreaterThan(asked.lastIndexOf('>Millbrook<'));
		expect(svg).not.toContain('r="8"');
	});
	test('is written from right to left in Arabic', () => {
		const arabic = mapSvg(view({}, { language: 'ar', theme: 'dark' }), geography, options);
		expect(arabic).toContain('direction="rtl"');
		expect(arabic).toContain('طواحين');
	});
	test('draws lines and letters larger at a larger scale', () => {
		const large = mapSvg(view(), geography, { ...options, size: { width: 1200, height: 1200 }, scale: 3 });
		expect(large).toContain('font-size="39"');
		expect(svg).toContain('font-size="13"');
	});
	test('refuses an outline without geometry, naming it', () => {
		expect(() => mapSvg(view(), { ...geography, outlines: {} }, options)).toThrow('has no geometry');
	});
});
