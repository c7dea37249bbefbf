import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/domain/text.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { exploreTitle } from './title.ts';
import { toldOfZones, zoneStatusWords } from './zone-status.ts';

const atlas = smallAtlas({
	zones: [{ id: 'north' }, { id: 'south' }],
	outlines: [{ id: 'south-vale', zone: 'south', belongsTo: 'zone-plan' }],
	truces: [
		{ id: 'zone-plan', zones: ['south'], phases: [phase('never-in-force', '1820-01-01/..')] as never },
		{ id: 'words', zones: ['north'], phases: [phase('never-in-force', '1819-01-01/..')] as never },
		{ id: 'plan', zones: ['north'], phases: [phase('proposed', '1820-03-01/1820-05-01')] as never },
		{
			id: 'truce',
			zones: ['north'],
			phases: [
				phase('in-force', '1820-03-01/1820-04-30~'),
				phase('eroding', '1820-03-01/..', ['gazette'])
			] as never
		}
	]
});
const north = atlas.zone('north' as never);

function statusWords(iso: string, language = 'en' as Language, account?: string): string {
	const told = toldOfZones(atlas, day(iso), account as never);
	return zoneStatusWords(told, north, day(iso), language, account as never);
}

describe('zoneStatusWords', () => {
	it('names the statuses by the followed account, what is in force first', () => {
		expect(statusWords('1820-04-01')).toBe('declared in force · proposed');
		expect(statusWords('1820-04-01', 'en', 'gazette')).toBe('eroding · proposed');
	});
	it('marks what is only possible', () => {
		expect(statusWords('1820-05-02', 'fr')).toBe('déclarée en vigueur (possible)');
	});
	it('names what never came into force as long as its outline is marked so', () => {
		const told = toldOfZones(atlas, day('1825-01-01'));
		const south = atlas.zone('south' as never);
		expect(zoneStatusWords(told, south, day('1825-01-01'), 'en')).toBe('never in force');
	});
	it('is empty when nothing is told', () => {
		expect(statusWords('1820-01-01')).toBe('');
	});
});

describe('exploreTitle', () => {
	it('names the time, the zone and the atlas', () => {
		const time = { kind: 'day', day: day('1820-04-01') } as const;
		expect(exploreTitle(atlas, { time, zone: north.id }, 'en')).toBe(
			'1 April 1820 · Vale of north · Atlas of the vales'
		);
	});

	it('names a range, and all dates', () => {
		const time = { kind: 'range', from: day('1820-04-01'), to: day('1820-04-30') } as const;
		expect(exploreTitle(atlas, { time }, 'en')).toBe(
			'From 1 April 1820 to 30 April 1820 · Atlas of the vales'
		);
		expect(exploreTitle(atlas, { time: { kind: 'all' } }, 'en')).toBe('Over all dates · Atlas of the vales');
	});

	it('names both days of a comparison', () => {
		const time = { kind: 'day', day: day('1821-03-05') } as const;
		const comparison = { kind: 'day', day: day('1821-04-10'), layout: 'side' } as const;
		expect(exploreTitle(atlas, { time, comparison }, 'en')).toBe(
			'5 March 1821 and 10 April 1821 · Atlas of the vales'
		);
	});
});
