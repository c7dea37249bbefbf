import { describe, expect, it } from 'vitest';
import { smallAtlas } from '#tests/support/small-atlas.ts';
import { placesTold, untoldPlaces } from './places-told.ts';

const about = (...ids: string[]) => ids.map((id) => ({ id, role: 'site' })) as never;
const atlas = smallAtlas({
	places: [
		{ id: 'mill', kind: 'village' },
		{ id: 'ford', kind: 'village' },
		{ id: 'inn', kind: 'venue' },
		{ id: 'tower', kind: 'village' }
	],
	passages: [
		{ id: 'one', places: about('mill', 'inn') },
		{ id: 'two', places: about('ford') },
		{ id: 'three', places: about('ford') }
	]
});

describe('placesTold', () => {
	it('names each place once, that of most passages first, and leaves out what is not on the map', () => {
		expect(placesTold(atlas, atlas.records.passages).map(({ id }) => id)).toEqual(['ford', 'mill']);
	});
	it('is empty without passages', () => {
		expect(placesTold(atlas, [])).toEqual([]);
	});
});

describe('untoldPlaces', () => {
	it('are those that no passage names, not even as a venue', () => {
		const ids = ['ford', 'inn', 'tower'] as never;
		expect(untoldPlaces(atlas, ids).map(({ id }) => id)).toEqual(['tower']);
	});
});
