import { describe, expect, it } from 'vitest';
import { day, phase, smallAtlas } from '#tests/support/small-atlas.ts';
import { phaseAt, phaseBeside, spotsOf } from './phase-at.ts';
import { timeLanes } from './time-lanes.ts';

const atlas = smallAtlas({
	truces: [
		{
			id: 'calm',
			zones: ['north'],
			phases: [
				phase('in-force', '1820-03-01/1820-05-31'),
				phase('ended', '1820-06-01/1820-07-31'),
				phase('in-force', '1820-04-01/1820-04-30', ['gazette'])
			] as never
		},
		{ id: 'peace', zones: ['south'], phases: [phase('in-force', '1820-05-15/')] as never }
	]
});
const lanes = timeLanes(atlas, []);

describe('phaseAt', () => {
	it('is the phase that is drawn on a day, that of the followed account first', () => {
		expect(phaseAt(lanes, 0, 0, day('1820-04-10'))).toEqual({ lane: 0, row: 0, bar: 0 });
		expect(phaseAt(lanes, 0, 0, day('1820-07-10'))).toEqual({ lane: 0, row: 0, bar: 1 });
	});
	it('is nothing where nothing is drawn', () => {
		expect(phaseAt(lanes, 0, 0, day('1821-01-01'))).toBeUndefined();
		expect(phaseAt(lanes, 0, 1, day('1820-04-10'))).toBeUndefined();
	});
	it('counts an end that is not told for as long as it is drawn', () => {
		expect(phaseAt(lanes, 1, 0, day('1820-05-20'))).toEqual({ lane: 1, row: 0, bar: 0 });
		expect(phaseAt(lanes, 1, 0, day('1820-09-20'))).toBeUndefined();
	});
});

describe('phaseBeside', () => {
	it('goes through a lane in order of time, and stops at its ends', () => {
		const [first, second, third] = spotsOf(lanes);
		expect(phaseBeside(lanes, first!, 'next')).toEqual(second);
		expect(phaseBeside(lanes, second!, 'next')).toEqual(third);
		expect(phaseBeside(lanes, third!, 'next')).toEqual(third);
		expect(phaseBeside(lanes, first!, 'previous')).toEqual(first);
	});
	it('goes to the nearest phase of the lane below and above', () => {
		const down = phaseBeside(lanes, { lane: 0, row: 0, bar: 1 }, 'down');
		expect(down).toEqual({ lane: 1, row: 0, bar: 0 });
		expect(phaseBeside(lanes, down, 'up')).toEqual({ lane: 0, row: 0, bar: 1 });
		expect(phaseBeside(lanes, down, 'down')).toEqual(down);
	});
});
