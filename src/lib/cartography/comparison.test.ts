import { describe, expect, it } from 'vitest';
import { defaultView, type View } from '#lib/address/view.ts';
import type { OutlineId, ZoneId } from '#lib/domain/ids.ts';
import { day, phase, smallAtlas, span } from '#tests/support/small-atlas.ts';
import { comparedView, unlikeOutlines, viewWithOther } from './comparison.ts';

const atlas = smallAtlas({
	outlines: [
		{ id: 'north-vale', zone: 'north', belongsTo: 'vale-calm' },
		{ id: 'north-hills', zone: 'north', belongsTo: 'hill-calm', shows: 'arrangement' },
		{ id: 'south-vale', zone: 'south' },
		{ id: 'south-ring', zone: 'south', shows: 'siege', belongsTo: 'siege-south', when: span('1820-03') },
		{
			id: 'south-closer-ring',
			zone: 'south',
			shows: 'siege',
			belongsTo: 'siege-south',
			when: span('1820-05')
		}
	],
	truces: [
		{ id: 'hill-calm', zones: ['north'], phases: [phase('in-force', '1820-08-01/1820-08-31')] as never },
		{ id: 'vale-calm', zones: ['north'], phases: [phase('in-force', '1820-10-01/1820-10-31')] as never }
	],
	situations: [{ id: 'siege-south', phases: [phase('begun', '1820-02-01/1820-05-31')] }]
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

describe('unlikeOutlines', () => {
	const drawn = (view: View) =>
		unlikeOutlines(atlas, view).map(({ zone, first, second }) => [zone.id, first.id, second.id]);
	const days = (first: string, second: string, of: Partial<View> = {}): View => ({
		...defaultView(day(first)),
		comparison: { kind: 'day', day: day(second), layout: 'side' },
		...of
	});
	it('are those of the zone whose readings are compared', () => {
		expect(drawn(toHills)).toEqual([['north', 'north-vale', 'north-hills']]);
	});
	it('are of two days those of what is told on both, never one that stands in where nothing is told', () => {
		expect(drawn(toAugust)).toEqual([]);
		expect(drawn(days('1820-08-10', '1820-10-10'))).toEqual([['north', 'north-hills', 'north-vale']]);
		expect(drawn(days('1820-08-10', '1820-10-10', { hidden: [north] }))).toEqual([]);
	});
	it('are also those of a siege', () => {
		expect(drawn(days('1820-03-10', '1820-05-10'))).toEqual([['south', 'south-ring', 'south-closer-ring']]);
	});
	it('are none where one of the times is a span of days', () => {
		const span: View = {
			...toAugust,
			time: { kind: 'range', from: day('1820-08-01'), to: day('1820-08-05') }
		};
		expect(drawn(span)).toEqual([]);
	});
});

describe('viewWithOther', () => {
	it('lays the other reading as a line over the first, only where it differs', () => {
		expect(viewWithOther(atlas, toHills).alsoShown).toEqual([hills]);
	});
	it('lays what the other day alone draws over the first, sieges too', () => {
		expect(viewWithOther(atlas, toAugust).alsoShown).toEqual([hills]);
		expect(viewWithOther(atlas, { ...toAugust, time: { kind: 'all' } }).alsoShown).toEqual([]);
		const toMarch: View = {
			...toAugust,
			comparison: { kind: 'day', day: day('1820-03-10'), layout: 'over' }
		};
		expect(viewWithOther(atlas, toMarch).alsoShown).toEqual(['south-ring']);
	});
	it('leaves a view alone that compares nothing', () => {
		expect(viewWithOther(atlas, june)).toBe(june);
	});
});
