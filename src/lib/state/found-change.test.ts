import { describe, expect, it } from 'vitest';
import { defaultView, noFilters, type View } from '#lib/address/view.ts';
import type { Found } from '#lib/search/search-entries.ts';
import { day, phase, smallAtlas, span } from '#tests/support/small-atlas.ts';
import { foundChange } from './view-change.ts';

const atlas = smallAtlas({
	truces: [
		{
			id: 'calm',
			zones: ['north'],
			phases: [phase('proposed', '1820-02-01'), phase('in-force', '1820-03-01/1820-04-30')]
		},
		{ id: 'peace', zones: ['north'], phases: [phase('agreed', '1820-05-01/..')] }
	],
	passages: [
		{ id: 'in-the-north', zones: ['north'], truces: ['calm'], when: span('1820-03-02') } as never,
		{ id: 'elsewhere', zones: ['south'], truces: ['peace'], when: span('1820-06-02') } as never
	]
});
const start = defaultView(day('1820-01-01'));
const filtered: View = {
	...start,
	filters: { ...noFilters, truces: ['peace' as never] },
	zone: 'south' as never
};
const found = (view: View, kind: Found['kind'], id: string, more: Partial<Found> = {}) =>
	foundChange(atlas, view, { kind, id, label: id, ...more });

describe('a result of the search', () => {
	it('shows all of its passages, whatever was filtered or chosen before', () => {
		const ranged: View = {
			...filtered,
			time: { kind: 'range', from: day('1820-01-01'), to: day('1820-01-31') }
		};
		expect(found(ranged, 'zone', 'north')).toMatchObject({
			zone: 'north',
			filters: noFilters,
			time: { kind: 'all' }
		});
		expect(found(ranged, 'actor', 'somebody')).toMatchObject({
			zone: undefined,
			filters: { ...noFilters, actors: ['somebody'] },
			time: { kind: 'all' }
		});
		expect(found(filtered, 'actor', 'somebody')).not.toHaveProperty('time');
	});
	it.each([
		['zone', 'north', '1820-03-01', '1820-03-31', 'stays'],
		['zone', 'north', '1820-06-01', '1820-06-30', 'goes'],
		['truce', 'calm', '1820-02-01', '1820-02-10', 'stays'],
		['source', 'chronicle', '1820-03-01', '1820-03-31', 'stays']
	] as const)('%s %s is shown within a range that holds any of it: %s..%s %s', (kind, id, from, to, what) => {
		const ranged: View = { ...filtered, time: { kind: 'range', from: day(from), to: day(to) } };
		const { time = ranged.time } = found(ranged, kind, id);
		expect(time).toEqual(what === 'stays' ? ranged.time : { kind: 'all' });
	});
	it('is shown in the time that was typed with its name', () => {
		expect(found(start, 'zone', 'north', { time: '1820-03' })).toMatchObject({
			zone: 'north',
			time: { kind: 'range', from: day('1820-03-01'), to: day('1820-03-31') }
		});
		expect(found(start, 'truce', 'calm', { time: '1820-04-02' })).toMatchObject({
			filters: { ...noFilters, truces: ['calm'] },
			time: { kind: 'day', day: day('1820-04-02') }
		});
	});
	it('is a truce that a range does not touch on the day that shows most of it', () => {
		const ranged: View = {
			...start,
			time: { kind: 'range', from: day('1820-01-01'), to: day('1820-01-31') }
		};
		expect(found(ranged, 'truce', 'calm').time).toEqual({ kind: 'day', day: day('1820-03-01') });
	});
	it('is a truce on the day that shows most of it, in its zone when all of its passages are about that', () => {
		expect(found(filtered, 'truce', 'calm')).toMatchObject({
			zone: 'north',
			filters: { ...noFilters, truces: ['calm'] },
			time: { kind: 'day', day: day('1820-03-01') }
		});
		expect(found(filtered, 'truce', 'peace').zone).toBeUndefined();
	});
	it('is a zone that is drawn again when it was hidden', () => {
		expect(found({ ...start, hidden: ['north' as never] }, 'zone', 'north').hidden).toEqual([]);
	});
	it('is a passage without the filters and the range that leave it out', () => {
		expect(found(filtered, 'passage', 'in-the-north').filters).toEqual(noFilters);
		expect(found(filtered, 'passage', 'elsewhere')).not.toHaveProperty('filters');
		const ranged: View = {
			...start,
			time: { kind: 'range', from: day('1820-06-01'), to: day('1820-06-30') }
		};
		expect(found(ranged, 'passage', 'in-the-north').time).toEqual({ kind: 'all' });
		expect(found(ranged, 'passage', 'elsewhere')).not.toHaveProperty('time');
	});
	it('is a town of the map, to which it goes', () => {
		expect(found(start, 'town', 'weir', { position: [7.5, 48.25] })).toEqual({
			point: [7.5, 48.25],
			camera: { longitude: 7.5, latitude: 48.25, zoom: 10.5 }
		});
	});
});
