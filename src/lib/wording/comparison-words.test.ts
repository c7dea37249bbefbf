import { describe, expect, it } from 'vitest';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { differenceWords, zoneChangeWords } from './comparison-words.ts';

const labels = ['The vale', 'The hills'] as const;
const place = (name: string) => ({ names: { en: name } });

describe('differenceWords', () => {
	it('say area, overlap and the places that one alone holds', () => {
		const difference = { areaKm2: [200, 50], overlapKm2: 25, gained: [place('Anvel')], lost: [] } as const;
		expect(differenceWords(labels, difference, 'en')).toEqual([
			'The vale: about 200 km². The hills: about 50 km².',
			'They share about 25 km²: 13% of the first and 50% of the second.',
			'Named places within the second only: Anvel.'
		]);
	});
	it('say that nothing is shared, and that both hold the same places', () => {
		const difference = { areaKm2: [200, 50], overlapKm2: 0, gained: [], lost: [] } as const;
		expect(differenceWords(labels, difference, 'en').slice(1)).toEqual([
			'They share no ground.',
			'Both hold the same named places.'
		]);
	});
	it('count the places beyond the first twelve', () => {
		const lost = Array.from({ length: 15 }, (_, index) => place(`P${index + 1}`));
		const [, , words] = differenceWords(labels, { areaKm2: [9, 9], overlapKm2: 1, gained: [], lost }, 'en');
		expect(words).toMatch(/P12 and 3 more\.$/);
	});
});

describe('zoneChangeWords', () => {
	const atlas = smallAtlas({
		truces: [
			{ id: 'hill-calm', zones: ['north'], phases: [phase('in-force', '1820-08-01/1820-08-31')] as never }
		]
	});
	const [north] = atlas.records.zones;
	it('say what is told of a zone on either day', () => {
		expect(zoneChangeWords(atlas, north!, [day('1820-08-10'), day('1820-10-01')], 'en')).toBe(
			'Vale of north: declared in force; on the other date, nothing told.'
		);
	});
	it('are nothing when both days tell the same', () => {
		expect(zoneChangeWords(atlas, north!, [day('1820-08-10'), day('1820-08-11')], 'en')).toBeUndefined();
	});
});
