import { describe, expect, test } from 'vitest';
import type { Atlas } from '#lib/domain/atlas.ts';
import { day, phase, smallAtlas, span } from '#tests/support/small-atlas.ts';
import { deriveMapView } from './derive-map-view.ts';
import type { MapAppearance, MapChoice } from './map-choice.ts';
import type { DrawnOutline, MapView } from './map-view.ts';

const appearance: MapAppearance = {
	language: 'en',
	theme: 'light',
	hasBasemap: true,
	words: {
		approximate: 'extent approximate',
		account: (source) => `according to ${source}`,
		frameLabel: ({ name, status }) => `${name}: ${status}`
	}
};

function view(
	atlas: Atlas,
	iso: string | 'all',
	choice: Partial<Record<keyof MapChoice, unknown>> = {}
): MapView {
	const time = iso === 'all' ? { kind: 'all' } : { kind: 'day', day: day(iso) };
	const whole = { time, hidden: [], readings: [], alsoShown: [], ...choice } as unknown as MapChoice;
	return deriveMapView(atlas, whole, appearance);
}

function drawn(of: MapView, outline: string): DrawnOutline | undefined {
	return of.outlines.find((found) => found.outline === outline);
}

describe('the reading that a zone shows on a day', () => {
	const atlas = smallAtlas({
		zones: [{ id: 'north', defaultOutline: 'default' }],
		outlines: [
			{ id: 'wide', zone: 'north', belongsTo: 'of-the-land', areaKm2: 900 },
			{ id: 'regional', zone: 'north', belongsTo: 'of-the-region' },
			{ id: 'local', zone: 'north', belongsTo: 'of-the-town' },
			{ id: 'unit', zone: 'north', shows: 'administrative-unit', edges: 'dashed' },
			{ id: 'default', zone: 'north', belongsTo: 'of-the-town' }
		],
		truces: [
			{ id: 'of-the-land', scope: 'national', phases: [phase('in-force', '1820-03-01/1820-12-31')] },
			{
				id: 'of-the-region',
				scope: 'regional',
				phases: [phase('agreed', '1820-01-01/1820-04-30'), phase('in-force', '1820-05-01/1820-12-31')]
			},
			{
				id: 'of-the-town',
				scope: 'local',
				phases: [
					phase('proposed', '1820-01-01/1820-05-31'),
					phase('in-force', '1820-06-01/1820-06-30'),
					phase('in-force', '1820-07-01/1820-07-31', ['gazette']),
					phase('eroding', '1820-07-01/1820-07-31')
				]
			}
		]
	});
	const chosen = (iso: string, choice = {}): string | undefined =>
		view(atlas, iso, choice).outlines.find(({ role }) => role === 'chosen')?.outline;

	test('is the one whose arrangement has the status that comes first', () => {
		expect(chosen('1820-02-01')).toBe('regional');
		expect(chosen('1820-03-15')).toBe('wide');
	});
	test('is the regional before the national and the local before the regional, among equals', () => {
		expect(chosen('1820-05-15')).toBe('regional');
		expect(drawn(view(atlas, '1820-06-15'), 'default')?.role).toBe('chosen');
	});
	test('is, of two outlines of one truce, the default one', () => {
		expect(chosen('1820-06-15')).toBe('default');
	});
	test('is the one that the reader chose, before all', () => {
		expect(chosen('1820-06-15', { readings: ['unit'] })).toBe('unit');
		expect(drawn(view(atlas, '1820-06-15', { readings: ['unit'] }), 'unit')?.mark.fill).toBe('none');
	});
	test('follows the account that the reader chose', () => {
		expect(chosen('1820-07-15')).toBe('regional');
		expect(chosen('1820-07-15', { account: 'gazette' })).toBe('default');
	});
	test('is the default one as a line at half strength when nothing is told of the day', () => {
		const before = drawn(view(atlas, '1819-01-01'), 'default');
		expect(before?.mark).toMatchObject({ fill: 'none', strength: 'half' });
		expect(before?.certainty).toBeUndefined();
	});
	test('is the only one, others being lines when they are asked for', () => {
		const also = view(atlas, '1820-06-15', { alsoShown: ['wide'] });
		expect(also.outlines.map(({ outline, role }) => `${outline} ${role}`)).toEqual([
			'wide reading',
			'default chosen'
		]);
		expect(drawn(also, 'wide')?.mark.fill).toBe('none');
	});
});

test('an outline whose own time is another is not filled', () => {
	const atlas = smallAtlas({
		outlines: [{ id: 'north-vale', zone: 'north', belongsTo: 'calm', when: span('1820-05') }],
		zones: [{ id: 'north', defaultOutline: 'north-vale' }],
		truces: [{ id: 'calm', phases: [phase('in-force', '1820-01-01/..')] }]
	});
	expect(drawn(view(atlas, '1820-05-10'), 'north-vale')?.mark.fill).toBe('solid');
	expect(drawn(view(atlas, '1820-08-10'), 'north-vale')?.mark.fill).toBe('none');
});

test('a status that is possible only says so', () => {
	const atlas = smallAtlas({
		outlines: [{ id: 'north-vale', zone: 'north', belongsTo: 'calm' }],
		zones: [{ id: 'north', defaultOutline: 'north-vale' }],
		truces: [{ id: 'calm', phases: [phase('in-force', '1820-05-01/')] }]
	});
	expect(drawn(view(atlas, '1820-05-01'), 'north-vale')?.certainty).toBe('sure');
	expect(drawn(view(atlas, '1820-09-01'), 'north-vale')?.certainty).toBe('possible');
});

describe('a siege', () => {
	const atlas = smallAtlas({
		zones: [{ id: 'north', defaultOutline: 'north-vale' }],
		outlines: [
			{ id: 'north-vale', zone: 'north' },
			{ id: 'ring', zone: 'north', shows: 'siege', belongsTo: 'siege-north' },
			{ id: 'breach', zone: 'north', shows: 'siege', belongsTo: 'siege-north', when: span('1820-05') }
		],
		situations: [
			{
				id: 'siege-north',
				phases: [
					phase('begun', '1820-02-01/1820-04-30'),
					phase('breached', '1820-05-01/1820-05-31'),
					phase('ended', '1820-06-01/..')
				]
			}
		]
	});
	test('is drawn beside its zone, as a rim with its name and below it by whose account', () => {
		const ring = drawn(view(atlas, '1820-03-01'), 'ring');
		expect(ring?.role).toBe('rim');
		expect(ring?.mark.hasTeeth).toBe(true);
		expect(ring?.label).toBe('Situation siege-north');
		expect(ring?.note).toBe('according to The chronicle · extent approximate');
	});
	test('is named at the first outline alone that is drawn', () => {
		const named = view(atlas, '1820-05-10').outlines.filter(({ role }) => role === 'rim');
		expect(named.map(({ label }) => label)).toEqual(['Situation siege-north', '']);
	});
	test('loses its teeth when breached and its strength when ended', () => {
		expect(drawn(view(atlas, '1820-05-10'), 'ring')?.mark).toMatchObject({
			hasTeeth: false,
			strength: 'full'
		});
		expect(drawn(view(atlas, '1820-07-10'), 'ring')?.mark).toMatchObject({
			hasTeeth: false,
			strength: 'half'
		});
	});
	test('is not drawn on a day of which nothing is told', () => {
		expect(drawn(view(atlas, '1820-01-10'), 'ring')).toBeUndefined();
	});
});

describe('all of time', () => {
	const atlas = smallAtlas({
		truces: [{ id: 'calm', scope: 'national', phases: [phase('in-force', '1820-01-01/..')] }],
		outlines: [
			{ id: 'north-vale', zone: 'north', belongsTo: 'calm' },
			{ id: 'north-plan', zone: 'north', shows: 'plan', when: span('1821') },
			{ id: 'south-vale', zone: 'south', belongsTo: 'calm' }
		]
	});
	test('shows every outline as a line and fills none', () => {
		const all = view(atlas, 'all');
		expect(all.outlines.map(({ mark }) => mark.fill)).toEqual(['none', 'none', 'none']);
		expect(all.frame).toBeUndefined();
	});
	test('leaves out, in a range, the readings of other times', () => {
		const range = { kind: 'range', from: day('1820-01-01'), to: day('1820-12-31') };
		const shown = view(atlas, 'all', { time: range }).outlines.map(({ outline }) => outline);
		expect(shown).toEqual(['north-vale', 'south-vale']);
	});
});

test('a nationwide arrangement tints the frame, the one in force before the one proposed', () => {
	const atlas = smallAtlas({
		truces: [
			{ id: 'proposal', scope: 'national', phases: [phase('proposed', '1820')] },
			{ id: 'cessation', scope: 'national', phases: [phase('in-force', '1820-01-01/1820-12-31')] },
			{ id: 'calm', scope: 'local', phases: [phase('in-force', '1820-01-01/..')] }
		]
	});
	const { frame } = view(atlas, '1820-06-01');
	expect(frame).toMatchObject({
		truce: 'cessation',
		label: 'Truce cessation: in-force',
		mark: { fill: 'solid', ink: 'neutral' }
	});
	expect(view(atlas, '1830-06-01').frame).toBeUndefined();
});

test('hidden zones and zones without an area are not drawn', () => {
	const atlas = smallAtlas({
		zones: [
			{ id: 'north', defaultOutline: 'north-vale' },
			{ id: 'south', defaultOutline: 'south-vale' },
			{ id: 'land', rank: 'undrawn' }
		]
	});
	expect(view(atlas, '1820-06-01', { hidden: ['south'] }).outlines.map(({ zone }) => zone)).toEqual([
		'north'
	]);
});

describe('the points of a map', () => {
	const atlas = smallAtlas({
		truces: [
			{ id: 'calm', phases: [phase('in-force', '1820-03-01/1820-06-30'), phase('ended', '1820-07-01/..')] }
		],
		places: [{ id: 'mill' }, { id: 'ford', certainty: 'uncertain' }, { id: 'hall', kind: 'venue' }],
		passages: [
			{
				id: 'shots',
				event: 'violated',
				when: span('1820-04-02'),
				truces: ['calm'],
				places: [{ id: 'mill', role: 'site' }] as never
			},
			{
				id: 'denied',
				event: 'violated',
				negated: true as never,
				when: span('1820-04-02'),
				truces: ['calm'],
				places: [{ id: 'ford', role: 'site' }] as never
			},
			{
				id: 'talks',
				places: [
					{ id: 'hall', role: 'site' },
					{ id: 'ford', role: 'subject' },
					{ id: 'mill', role: 'mentioned' }
				] as never
			}
		]
	});
	const kinds = (iso: string, choice = {}): string[] =>
		view(atlas, iso, choice).points.map(
			({ kind, place, isPast }) => `${kind} ${place}${isPast ? ' before' : ''}`
		);

	test('mark a reported violation from its day on, as long as the truce stands', () => {
		expect(kinds('1820-04-01')).toEqual([]);
		expect(kinds('1820-04-02')).toEqual(['violation mill']);
		expect(kinds('1820-06-01')).toEqual(['violation mill before']);
		expect(kinds('1820-07-02')).toEqual([]);
	});
	test('are the sites and subjects of the selected passage, never a venue', () => {
		const [ford] = view(atlas, '1820-01-01', { passage: 'talks' }).points;
		expect(kinds('1820-01-01', { passage: 'talks' })).toEqual(['place ford']);
		expect(ford?.isExact).toBe(false);
	});
	test('hold the point that is asked about', () => {
		expect(view(atlas, '1820-01-01', { point: [10.2, 40.1] }).points).toMatchObject([
			{ kind: 'asked', position: [10.2, 40.1] }
		]);
	});
});
