import { describe, expect, it } from 'vitest';
import { defaultView, type View } from '#lib/address/view.ts';
import type { OutlineId, ZoneId } from '#lib/domain/ids.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { comparedView, readingPairs, viewWithOther } from './comparison.ts';

const atlas = smallAtlas({
	outlines: [
		{ id: 'north-vale', zone: 'north' },
		{ id: 'north-hills', zone: 'north', belongsTo: 'hill-calm', shows: 'arrangement' },
		{ id: 'south-vale', zone: 'south' }
	],
	truces: [
		{ id: 'hill-calm', zones: ['north'], phases: [phase('in-force', '1820-08-01/1820-08-31')] as never }
	]
});
const north = 'north' as ZoneId;
const hills = 'north-hills' as OutlineId;
const june: View = defaultView(day('1820-06-01'));
const toAugust: View = { ...june, comparison: { kind: 'day', day: day('1820-08-10'), layout: 'side' } };
const toHills: View = { ...june, comparison: { kind: 'reading', outline: hills, layout: 'side' } };

describe('comparedView', () => {
	it('is nothing when nothing is compared', () => {
		expect(comparedView(atlas, june)).toBeUndefined();
	});
	it('is the same view on the other day', () => {
		expect(comparedView(atlas, toAugust)).toEqual({ ...june, time: { kind: 'day', day: day('1820-08-10') } });
	});
	it('fills the zone of another reading by it, and draws it no longer as a line', () => {
		const other = comparedView(atlas, {
			...toHills,
			alsoShown: [hills],
			readings: ['north-vale' as OutlineId]
		});
		expect(other).toMatchObject({ readings: [hills], alsoShown: [] });
	});
});

describe('readingPairs', () => {
	it('name the reading of each zone on either side', () => {
		const pairs = readingPairs(atlas, toAugust, comparedView(atlas, toAugust)!);
		expect(pairs.map(({ first, second }) => [first?.id, second?.id])).toEqual([
			['north-vale', 'north-hills'],
			['south-vale', 'south-vale']
		]);
	});
	it('leave out what is hidden', () => {
		const view = { ...toAugust, hidden: [north] };
		expect(readingPairs(atlas, view, comparedView(atlas, view)!).map(({ zone }) => zone.id)).toEqual([
			'south'
		]);
	});
});

describe('viewWithOther', () => {
	it('lays the other reading as a line over the first, only where it differs', () => {
		expect(viewWithOther(atlas, toHills).alsoShown).toEqual([hills]);
	});
	it('leaves a view alone that compares nothing', () => {
		expect(viewWithOther(atlas, june)).toBe(june);
	});
});
