import { describe, expect, it } from 'vitest';
import { isoFromDay } from '#lib/domain/date.ts';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { accountLanes, lanesOfRows, windowOf } from './account-lanes.ts';
import { laneOf } from './time-lanes.ts';

const atlas = smallAtlas({
	truces: [
		{
			id: 'calm',
			zones: ['north'],
			phases: [phase('agreed', '1820-02-01', ['gazette']), phase('in-force', '1820-03/1820-05')]
		},
		{ id: 'pause', zones: ['north'], phases: [phase('in-force', '1820-04')] }
	]
});
const [calm] = atlas.records.truces;
const [north] = atlas.records.zones;

describe('accountLanes', () => {
	it("gives each account a lane of its own phases, the record's own account first", () => {
		const lanes = accountLanes(calm!, north!);
		expect(lanes.map(({ account }) => account)).toEqual(['chronicle', 'gazette']);
		expect(lanes.map(({ lane }) => lane.rows[0]!.bars.map(({ phase: { status } }) => status))).toEqual([
			['in-force'],
			['agreed']
		]);
		expect(lanes.every(({ lane }) => lane.rows[0]!.bars.every(({ isFollowed }) => isFollowed))).toBe(true);
	});
});

describe('lanesOfRows', () => {
	it('gives each truce of a lane a lane of one line', () => {
		const lanes = lanesOfRows(laneOf(atlas, north!, []));
		expect(lanes.map(({ rows, lines }) => [rows[0]!.id, rows[0]!.line, lines])).toEqual([
			['calm', 0, 1],
			['pause', 0, 1]
		]);
	});
});

describe('windowOf', () => {
	const period = { from: day('1820-01-01'), to: day('1821-12-31') };
	it('holds every bound of the phases, with three weeks more', () => {
		const { from, to } = windowOf([phase('in-force', '1820-03-05/1820-05-10')], period);
		expect([isoFromDay(from), isoFromDay(to)]).toEqual(['1820-02-13', '1820-05-31']);
	});
	it('stays within the period, and is all of it when nothing is told of it', () => {
		expect(windowOf([phase('in-force', '1815/1820-01-05')], period).from).toBe(period.from);
		expect(windowOf([phase('in-force', '1815')], period)).toEqual(period);
	});
});
