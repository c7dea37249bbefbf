import { describe, expect, it } from 'vitest';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { differenceWords, statusChanges } from './comparison-words.ts';

const labels = ['The vale', 'The hills'] as const;
const place = (name: string) => ({ names: { en: name } });

describe('differenceWords', () => {
	it('say area, overlap and the places that one alone holds', () => {
		const difference = {
			areaKm2: [200, 50],
			overlapKm2: 25,
			gained: [place('Anvel')],
			lost: [],
			unsure: [place('Brell')]
		} as const;
		expect(differenceWords(labels, difference, 'en')).toEqual([
			'The vale: about 200 km². The hills: about 50 km².',
			'They share about 25 km²: 13% of the first and 50% of the second.',
			'Named places within the second only: Anvel.',
			'Within the one, and less than 2 km beyond the approximate edge of the other, so perhaps within both: Brell.'
		]);
	});
	it('say that nothing is shared, and that both hold the same places', () => {
		const difference = { areaKm2: [200, 50], overlapKm2: 0, gained: [], lost: [], unsure: [] } as const;
		expect(differenceWords(labels, difference, 'en').slice(1)).toEqual([
			'They share no ground.',
			'Both hold the same named places.'
		]);
	});
	it('count the places beyond the first twelve', () => {
		const lost = Array.from({ length: 15 }, (_, index) => place(`P${index + 1}`));
		const difference = { areaKm2: [9, 9], overlapKm2: 1, gained: [], lost, unsure: [] } as const;
		const [, , words] = differenceWords(labels, difference, 'en');
		expect(words).toMatch(/P12 and 3 more\.$/);
	});
});

describe('statusChanges', () => {
	const atlas = smallAtlas({
		truces: [
			{ id: 'hill-calm', zones: ['north'], phases: [phase('in-force', '1820-08-01/1820-08-31')] as never },
			{
				id: 'quay-calm',
				zones: ['south'],
				phases: [
					phase('in-force', '1820-08-01/1820-12-31'),
					phase('eroding', '1820-10-01/1820-12-31', ['gazette'])
				] as never
			}
		],
		situations: [{ id: 'siege-south', zones: ['south'], phases: [phase('begun', '1820-09-01/1820-12-31')] }]
	});
	const { zones } = atlas.records;
	const changes = (first: string, second: string, of = zones) =>
		statusChanges(atlas, of, [first, second].map((iso) => ({ kind: 'day', day: day(iso) })) as never, 'en');
	it('say what is told of truces and sieges on either day, and where accounts differ', () => {
		expect(changes('1820-08-10', '1820-10-10')).toEqual([
			'Truce hill-calm: declared in force; on the other date, nothing told.',
			'Truce quay-calm: declared in force; on the other date, declared in force (accounts differ).',
			'Situation siege-south: nothing told; on the other date, under way.'
		]);
	});
	it('take a siege that one account has begun and another tightened for no disagreement, a breach for one', () => {
		const told = (status: 'tightened' | 'breached') =>
			statusChanges(
				smallAtlas({
					situations: [
						{
							id: 'siege-south',
							zones: ['south'],
							phases: [
								phase('begun', '1820-09-01/1820-12-31'),
								phase(status, '1820-09-01/1820-12-31', ['gazette'])
							]
						}
					]
				}),
				zones,
				[day('1820-08-10'), day('1820-10-10')].map((one) => ({ kind: 'day', day: one })) as never,
				'en'
			);
		expect(told('tightened')[0]).not.toContain('accounts differ');
		expect(told('breached')[0]).toContain('accounts differ');
	});
	it('speak of these zones alone', () => {
		expect(changes('1820-08-10', '1820-10-10', zones.slice(0, 1))).toHaveLength(1);
	});
	it('are none when both days tell the same', () => {
		expect(changes('1820-08-10', '1820-08-11')).toEqual([]);
	});
});
