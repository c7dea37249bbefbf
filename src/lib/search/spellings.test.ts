import { describe, expect, it } from 'vitest';
import { smallAtlas } from '#tests/support/small-atlas.ts';
import { otherSpellings, transposed } from './spellings.ts';

const atlas = smallAtlas({
	places: [
		{ id: 'mill', names: { en: 'Mill', ar: 'الطاحونة' }, variants: ['Mylle', 'Old Mill'] } as never,
		{ id: 'ford', names: { en: 'Ford' }, variants: [] } as never
	]
});

describe('other spellings', () => {
	it('are the single words by which one place is named, in any script', () => {
		const spellings = otherSpellings(atlas);
		expect(spellings.get('mylle')).toEqual(new Set(['mill', 'طاحونه']));
		expect(spellings.get('old')).toBeUndefined();
		expect(spellings.get('ford')).toEqual(new Set());
	});
});

describe('transposed', () => {
	it('exchanges each two neighbouring letters of a word', () => {
		expect(transposed('mlil')).toEqual(['lmil', 'mill', 'mlli']);
	});
	it('leaves short words alone', () => {
		expect(transposed('mil')).toEqual([]);
	});
});
