import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { eventDays, nextEventDay, previousEventDay } from './event-days.ts';
import { passageBins, timeLanes } from './time-lanes.ts';

const { atlas } = readTestAtlas();
const { passages, settings, truces, zones } = atlas.records;

describe('the lanes of the time line', () => {
	it('put nationwide truces into the lane of the whole, and into no other', () => {
		const lanes = timeLanes(atlas, passages);
		expect(lanes[0]!.zone.rank).toBe('undrawn');
		const national = truces.filter(({ scope }) => scope === 'national').map(({ id }) => id);
		expect(national.length).toBeGreaterThan(0);
		for (const { zone, rows } of lanes)
			for (const { id } of rows) if (national.includes(id as never)) expect(zone.rank).toBe('undrawn');
	});
	it('follow the chosen account where it tells of a life, and mark the others', () => {
		const twice = truces.find(({ phases }) => new Set(phases.flatMap(({ by }) => by)).size > 1)!;
		const other = twice.phases.flatMap(({ by }) => by).find((by) => by !== twice.account)!;
		const row = timeLanes(atlas, passages, other)
			.flatMap(({ rows }) => rows)
			.find(({ id }) => id === twice.id)!;
		expect(row.account).toBe(other);
		expect(row.bars.map(({ isFollowed }) => isFollowed)).toContain(false);
	});
	it('give lives that overlap lines of their own', () => {
		for (const { rows, lines } of timeLanes(atlas, passages)) {
			expect(Math.max(0, ...rows.map(({ line }) => line))).toBeLessThan(lines);
		}
		expect(zones.length).toBeGreaterThan(0);
	});
	it('count each passage that has a time in one bin', () => {
		const bins = passageBins(passages, settings.period.from, 7);
		const counted = bins.flatMap(({ passages: held }) => held);
		expect(new Set(counted)).toEqual(new Set(passages.filter(({ when }) => when)));
		expect(bins.every(({ from, to }) => to - from === 6)).toBe(true);
	});
});

describe('the days of events', () => {
	it('lie in order within the period, and are stepped through both ways', () => {
		const days = eventDays(atlas);
		expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
		expect(days.every((day) => day >= settings.period.from && day <= settings.period.to)).toBe(true);
		expect(nextEventDay(days, days[0]!)).toBe(days[1]);
		expect(previousEventDay(days, days[1]!)).toBe(days[0]);
		expect(previousEventDay(days, days[0]!)).toBeUndefined();
		expect(nextEventDay(days, days.at(-1)!)).toBeUndefined();
	});
});
