import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { baseMapFiles } from '#lib/domain/base-map.ts';
import { edgeKinds } from '#lib/domain/outline.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { deriveMapView } from './derive-map-view.ts';
import { layerChanges } from './layer-changes.ts';
import type { MapAppearance, MapChoice } from './map-choice.ts';
import { mapImages } from './map-images.ts';
import type { MapView } from './map-view.ts';
import { markFeatures } from './mark-features.ts';
import { palettes, themeNames } from './palette.ts';
import { fillKinds } from './patterns.ts';
import { changingLayers, mapDataBelow, mapStyle, mapStyleOn, styleLayers } from './style.ts';
import { ringsWithRoom } from './ring-room.ts';

const atlas = smallAtlas({
	zones: [
		{ id: 'north', defaultOutline: 'north-vale' },
		{ id: 'south', defaultOutline: 'south-vale', rank: 'beside' },
		{ id: 'east', defaultOutline: 'east-vale', hue: { light: '#c7438b', dark: '#ec60a2' } as never }
	],
	outlines: [
		{ id: 'north-vale', zone: 'north', belongsTo: 'calm', edges: 'sharp' },
		{ id: 'north-ring', zone: 'north', shows: 'siege', belongsTo: 'siege-north' },
		{ id: 'south-vale', zone: 'south', belongsTo: 'plan', edges: 'dashed' },
		{ id: 'east-vale', zone: 'east', belongsTo: 'fray', areaKm2: 0.01 as never }
	],
	truces: [
		{ id: 'calm', phases: [phase('in-force', '1820-03-01/1820-06-30'), phase('ended', '1820-07-01/..')] },
		{ id: 'plan', phases: [phase('proposed', '1820-01-01/..')] },
		{ id: 'fray', phases: [phase('eroding', '1820-01-01/..')] }
	],
	situations: [{ id: 'siege-north', phases: [phase('begun', '1820-02-01/1820-04-30')] }],
	places: [{ id: 'mill' }],
	passages: [{ id: 'told', places: [{ id: 'mill', role: 'site' }] as never }]
});

function view(iso: string, of: Partial<MapAppearance> = {}, choice: Partial<MapChoice> = {}): MapView {
	const words = {
		approximate: 'extent approximate',
		account: () => 'by one account',
		frameLabel: ({ name }: { name: string }) => name
	};
	return deriveMapView(
		atlas,
		{ time: { kind: 'day', day: day(iso) }, hidden: [], readings: [], alsoShown: [], ...choice },
		{ language: 'en', theme: 'light', hasBasemap: true, words, ...of }
	);
}
const data = mapDataBelow('https://atlas.test');
const layer = (of: MapView, id: string): Record<string, never> =>
	styleLayers(of).find((found) => found.id === id) as unknown as Record<string, never>;

describe('the style of a map', () => {
	test('lets the towns of the selected zone be named outside of a ring round them', () => {
		const selected = view('1820-03-05', {}, { zone: 'north' as never });
		expect(JSON.stringify(layer(selected, 'town').layout)).toContain('within');
		expect(JSON.stringify(layer(view('1820-03-05'), 'town').layout)).not.toContain('within');
	});
	test('lays no town anew when the selected zone is shown by another outline on another day', () => {
		const [one, other] = ['1820-03-05', '1821-03-05'].map((iso) =>
			layer(view(iso, {}, { zone: 'north' as never }), 'town')
		);
		expect(other).toEqual(one);
	});

	test('lets the name of the selected zone alone stand far enough from its middle to be outside of such a ring', () => {
		const sides = layer(view('1820-03-05'), 'mark-zone-name').layout?.['text-variable-anchor-offset'];
		const [of, whether, selected, other] = sides as unknown as [string, unknown, unknown[], unknown[]];
		expect([of, whether]).toEqual(['case', ['get', 'isSelected']]);
		const farthest = (one: unknown[]): number =>
			Math.max(...(one[1] as unknown[]).filter(Array.isArray).flat().map(Number));
		expect(farthest(selected)).toBeGreaterThan(2 * farthest(other));
	});

	test('keeps names off the rings of the selected zone and its sieges alone, from where they are seen', () => {
		const rings = (
			iso: string,
			zoom: number,
			choice: Partial<MapChoice> = { zone: 'north' as never }
		): string => ringsWithRoom(view(iso, {}, choice), zoom).join();
		expect(rings('1820-03-05', 3)).toBe('');
		expect(rings('1820-03-05', 12)).toBe('north-vale,north-ring');
		expect(rings('1820-03-05', 12, {})).toBe('');
		expect(rings('1820-07-05', 12, { zone: 'north' as never, alsoShown: ['north-ring' as never] })).toBe(
			'north-vale'
		);
	});

	test('lies on a site owner’s own style: fills under its names, all other marks over them', () => {
		const ground = {
			version: 8,
			glyphs: 'https://maps.test/{fontstack}/{range}.pbf',
			sources: { land: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
			layers: [
				{ id: 'land', type: 'fill', source: 'land' },
				{ id: 'towns', type: 'symbol', source: 'land' }
			]
		} as const;
		const style = mapStyleOn(ground as never, view('1820-03-15'), data);
		expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
		expect(style.glyphs).toBe(ground.glyphs);
		const ids = style.layers.map(({ id }) => id);
		const towns = ids.indexOf('towns');
		const own = style.layers.filter(({ id }) => id !== 'land' && id !== 'towns');
		expect(ids[0]).toBe('land');
		expect(own.length).toBeGreaterThan(5);
		for (const { id, type } of own) expect(ids.indexOf(id) < towns).toBe(type === 'fill');
	});
	test('names a town that is marked as a place once, and changes that from view to view', () => {
		const town = (of: MapView, ground = {}) => changingLayers(of, ground).find(({ id }) => id === 'town');
		const marked = view('1820-03-15', {}, { passage: 'told' as never });
		expect(JSON.stringify(town(marked))).toContain('["literal",["Town of mill"]]');
		expect(JSON.stringify(town(view('1820-03-15')))).toContain('["literal",[]]');
		expect(town(marked)).toEqual(layer(marked, 'town'));
		expect(town(marked, { ownStyle: 'https://maps.test/style.json' })).toBeUndefined();
	});
	test.each(themeNames)(
		'is a valid style in the %s theme, in any language, with and without a base map',
		(theme) => {
			for (const hasBasemap of [true, false]) {
				for (const language of ['en', 'ar']) {
					for (const iso of ['1820-03-15', '1819-01-01']) {
						const style = mapStyle(view(iso, { theme, hasBasemap, language }), data);
						expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
					}
				}
			}
		}
	);
	test('asks for no glyphs and no sprite, and for font files that are there', () => {
		const style = mapStyle(view('1820-03-15'), data);
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
		const files = Object.values(style['font-faces'] ?? {})
			.flat()
			.map((face) => (typeof face === 'string' ? face : face.url).replace('https://atlas.test/fonts/', ''));
		expect(files.length).toBe(9);
		for (const file of files) expect(readdirSync('static/fonts')).toContain(file);
	});
	test('covers the joined shapes of Arabic letters', () => {
		const ranges = JSON.stringify(mapStyle(view('1820-03-15'), data)['font-faces']);
		for (const range of ['U+0600-06FF', 'U+FB50-FDFF', 'U+FE70-FEFF']) expect(ranges).toContain(range);
	});
	test('loads the files of the base map by address, or none of them without a base map', () => {
		const { sources } = mapStyle(view('1820-03-15'), data);
		for (const file of baseMapFiles) {
			expect(sources[`basemap-${file}`]).toMatchObject({
				data: `https://atlas.test/data/basemap/${file}.geojson`
			});
		}
		const bare = mapStyle(view('1820-03-15', { hasBasemap: false }), data);
		expect(Object.keys(bare.sources)).toEqual(['zones', 'rings', 'marks', 'places']);
	});
	test('holds the point that is asked about, and places, in a grid as fine as the nearest view', () => {
		const asked = view('1820-03-15', {}, { point: [1.5, 1.5], passage: 'told' as never });
		const { sources, layers } = mapStyle(asked, data);
		const kinds = markFeatures(asked).places.features.map(({ properties }) => properties?.kind);
		expect(kinds.toSorted()).toEqual(['asked', 'place']);
		expect(sources.places).toMatchObject({ maxzoom: 12 });
		for (const id of ['mark-asked', 'mark-place', 'mark-place-name'])
			expect(layers.find((layer) => layer.id === id)).toMatchObject({ source: 'places' });
	});
	test('lays what stands along rings apart from fills and lines, which a step in time leaves as they are', () => {
		const { layers } = mapStyle(view('1820-03-15'), data);
		const ofOutlines = layers.filter((layer) => 'source' in layer && layer.source === 'zones');
		expect(new Set(ofOutlines.map(({ type }) => type))).toEqual(new Set(['fill', 'line']));
	});
	test('names places in the language asked for, and in another where that is missing', () => {
		const town = layer(view('1820-03-15', { language: 'ar' }), 'town') as {
			layout?: Record<string, unknown>;
		};
		expect(town.layout?.['text-field']).toEqual([
			'coalesce',
			['get', 'ar', ['get', 'names']],
			['get', 'en', ['get', 'names']],
			''
		]);
	});
	test('puts the fills under the borders and the lines and names over them', () => {
		const ids = styleLayers(view('1820-03-15')).map(({ id }) => id);
		const order = ['land', 'zone-solid', 'special-border', 'zone-line-sharp', 'town', 'mark-zone-name'];
		expect(order.map((id) => ids.indexOf(id))).toEqual(
			order.map((id) => ids.indexOf(id)).sort((a, b) => a - b)
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('the layers of the zones', () => {
	test('have one for each fill and each edge that an outline may have', () => {
		const ids = styleLayers(view('1820-03-15')).map(({ id }) => id);
		for (const fill of fillKinds) expect(ids.includes(`zone-${fill}`)).toBe(fill !== 'none');
		for (const edge of edgeKinds) expect(ids).toContain(`zone-line-${edge}`);
	});
	test('set teeth on the rim of a siege that holds', () => {
		const toothed = (iso: string): unknown =>
			(layer(view(iso), 'siege-teeth') as { filter?: unknown[] }).filter?.[2];
		expect(toothed('1820-03-15')).toEqual(['literal', ['north-ring']]);
		expect(toothed('1820-06-01')).toEqual(['literal', []]);
	});
	test('refer to no picture that is not painted', () => {
		const shown = view('1820-03-15');
		const painted = new Set(mapImages(shown, palettes.light).map(({ id }) => id));
		const named =
			JSON.stringify(styleLayers(shown)).match(/"(diagonal|horizontal|dots|crosses)-[^"]+"/g) ?? [];
		expect(named.length).toBeGreaterThan(1);
		for (const id of named) expect(painted).toContain(id.slice(1, -1));
		for (const { properties } of markFeatures(shown).marks.features) {
			if (properties?.kind === 'label') expect(painted).toContain(properties.chip);
		}
	});
	test('leave an outline that is too small to be seen to its round mark, until one comes near', () => {
		const marks = markFeatures(view('1820-03-15')).marks.features.map(({ properties }) => properties);
		const labels = marks.filter((mark) => mark?.kind === 'label');
		const below = new Map(labels.map((mark) => [mark?.outline, mark?.chipBelow]));
		expect(below.get('east-vale')).toBeGreaterThan(12);
		expect(below.get('north-vale')).toBeLessThan(8);
		expect(below.get('north-ring')).toBe(0);
		const sieges = marks.filter((mark) => mark?.kind === 'siege');
		expect(sieges.map((mark) => mark?.outline)).toContain('north-ring');
		expect(sieges.every((mark) => Number(mark?.chipBelow) > 0)).toBe(true);
	});
});

test('every picture of a map is painted in full, but the one of nothing', () => {
	for (const { id, paint } of mapImages(view('1820-03-15', { theme: 'dark' }), palettes.dark)) {
		const { width, height, data: pixels } = paint();
		expect(pixels.length, id).toBe(width * height * 4);
		expect(Math.max(...pixels), id).toBe(id === 'nothing' ? 0 : 255);
	}
});

describe('a step in time', () => {
	const step = (from: MapView, to: MapView): string[] =>
		layerChanges(styleLayers(from), styleLayers(to)).map(
			(change) => `${change.layer} ${change.part === 'filter' ? 'filter' : change.property}`
		);
	test('changes nothing when nothing changes', () => {
		expect(step(view('1820-03-15'), view('1820-03-16'))).toEqual([]);
	});
	test('changes no layer when a status changes, which is the state of its outline alone', () => {
		expect(step(view('1820-05-15'), view('1820-08-01'))).toEqual([]);
	});
	test('changes the teeth alone when a siege ends', () => {
		const changed = step(view('1820-03-15'), view('1820-08-01'));
		expect(changed).toContain('siege-teeth filter');
		expect(changed.every((change) => change.startsWith('siege-teeth '))).toBe(true);
	});
	test('is never one from one ground to another, whose layers are not the same', () => {
		expect(() => step(view('1820-03-15'), view('1820-03-15', { hasBasemap: false }))).toThrow('"paper"');
	});
	test('takes back what the later view does not set', () => {
		const changes = layerChanges(
			[{ id: 'a', type: 'line', source: 's', paint: { 'line-width': 2, 'line-blur': 1 } }],
			[{ id: 'a', type: 'line', source: 's', paint: { 'line-width': 2 } }]
		);
		expect(changes).toEqual([{ layer: 'a', part: 'paint', property: 'line-blur', value: undefined }]);
	});
});
