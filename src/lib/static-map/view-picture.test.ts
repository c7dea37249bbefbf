import { describe, expect, it } from 'vitest';
import { deriveMapView } from '#lib/cartography/derive-map-view.ts';
import type { MapTime } from '#lib/cartography/map-choice.ts';
import type { MapView } from '#lib/cartography/map-view.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { viewPicture, type PictureWords } from './view-picture.ts';

const atlas = smallAtlas({
	outlines: [{ id: 'north-vale', zone: 'north', belongsTo: 'calm', edges: 'sharp' }],
	zones: [{ id: 'north', defaultOutline: 'north-vale' }],
	truces: [{ id: 'calm', zones: ['north'], phases: [phase('in-force', '1820-03-01/1820-06-30')] as never }]
});
const geography = {
	outlines: {
		'north-vale': {
			type: 'Polygon',
			coordinates: [
				[
					[10, 41],
					[11, 41],
					[11, 42],
					[10, 42],
					[10, 41]
				]
			]
		}
	},
	basemap: {}
} as never;
const words: PictureWords = {
	atlas: 'Atlas of the vales',
	title: 'On 1 June 1820',
	sentences: ['The calm <was> declared in force, according to the Chronicle.'],
	fills: {
		solid: 'in force',
		diagonal: 'eroding',
		horizontal: '',
		dots: '',
		crosses: '',
		none: 'nothing told'
	},
	edges: { sharp: 'a line that was named', dashed: 'a unit', faded: 'approximate' },
	possible: 'it may have held',
	siege: 'a siege',
	violation: 'a violation',
	small: 'too small',
	place: 'place',
	placeUnsure: 'place, not certain',
	asked: 'asked about',
	notes: ['Nothing here is true.', 'As of 1 June 1820'],
	length: (km) => `${km} km`
};

const viewOf = (time: MapTime, language = 'en') =>
	deriveMapView(
		atlas,
		{ time, hidden: [], readings: [], alsoShown: [] },
		{
			language,
			theme: 'light',
			hasBasemap: false,
			words: { approximate: '', account: () => '', frameLabel: () => '' }
		}
	);
const drawn = (view: MapView, width: number, height: number, more: Partial<PictureWords> = {}) =>
	viewPicture(view, geography, {
		size: { width, height },
		extent: [10, 41, 11, 42],
		words: { ...words, ...more },
		fontRules: '@font-face{}'
	});
const picture = (
	time: MapTime,
	width: number,
	height: number,
	language = 'en',
	more: Partial<PictureWords> = {}
) => drawn(viewOf(time, language), width, height, more);
const june: MapTime = { kind: 'day', day: day('1820-06-01') };

describe('viewPicture', () => {
	it('holds title, sentence, legend, scale, notes and fonts beside the map', () => {
		const svg = picture(june, 1600, 900);
		for (const part of ['On 1 June 1820', '&lt;was&gt;', 'in force', ' km<', 'Nothing here', '@font-face'])
			expect(svg).toContain(part);
		expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1600 900"/);
	});
	it('begins with how it is to be handled, and carries the logo of whoever made it', () => {
		const svg = picture(june, 1600, 900, 'en', {
			mark: 'Not for citation',
			logo: 'data:image/png;base64,AA"'
		});
		expect(svg).toContain(' href="data:image/png;base64,AA"');
		expect(svg.indexOf('Not for citation')).toBeLessThan(svg.indexOf('Atlas of the vales'));
		expect(picture(june, 1600, 900)).not.toContain('<image');
	});
	it('explains what is on the map, and nothing else', () => {
		const svg = picture(june, 1600, 900);
		expect(svg).not.toContain('eroding');
		expect(svg).not.toContain('a siege');
		expect(picture({ kind: 'day', day: day('1821-06-01') }, 1600, 900)).toContain('nothing told');
	});
	it('lifts the scale above a caption that reaches below it, and tells of the day that is compared with', () => {
		const barOf = (svg: string) =>
			Number(/<path d="M[\d.]+ [\d.]+V([\d.]+)H[\d.]+V[\d.]+" fill="none"/.exec(svg)![1]);
		const captioned = (caption: string) => {
			const view = viewOf(june);
			const second = { ...viewOf({ kind: 'day', day: day('1821-06-01') }), caption };
			return drawn({ ...view, caption, beside: second }, 1600, 900, { otherSentences: ['Nothing held.'] });
		};
		const [short, long] = [captioned('A day'), captioned('All of the vale between the hills, approximate')];
		expect(barOf(short)).toBe(barOf(picture(june, 1600, 900)));
		expect(barOf(long)).toBeLessThan(barOf(short));
		expect(short).toContain('>Nothing held.</text>');
	});
	it('puts the map above the text in an upright picture, and at the other side in a language from the right', () => {
		expect(picture(june, 900, 1400)).toContain('<svg x="0" y="0" ');
		expect(picture(june, 1600, 900)).toContain('<svg x="576" y="0" ');
		expect(picture(june, 1600, 900, 'ar')).toContain('<svg x="0" y="0" ');
	});
});
