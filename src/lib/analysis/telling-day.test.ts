import { describe, expect, it } from 'vitest';
import { isoFromDay } from '#lib/domain/date.ts';
import { day, phase } from '#tests/support/small-atlas.ts';
import { tellingDay } from './telling-day.ts';

const period = { from: day('1820-01-01'), to: day('1821-12-31') };
const told = (...phases: ReturnType<typeof phase>[]) => {
	const found = tellingDay({ account: 'chronicle' as never, phases }, period);
	return found === undefined ? undefined : isoFromDay(found);
};

describe('tellingDay', () => {
	it('is the first day on which a truce was surely in force', () => {
		expect(told(phase('agreed', '1820-02-01'), phase('in-force', '1820-03/1820-05'))).toBe('1820-03-31');
	});
	it('is a day of what came before when it never came into force', () => {
		expect(told(phase('never-in-force', '1820-04'), phase('proposed', '1820-02-10'))).toBe('1820-02-10');
	});
	it('is the first day of the period for what began before it and lasts', () => {
		expect(told(phase('begun', '1813/..'))).toBe('1820-01-01');
		expect(told(phase('begun', '1813/1815'))).toBeUndefined();
	});
	it('follows the account of the record, unless that tells nothing', () => {
		expect(told(phase('in-force', '1820-03-01', ['gazette']), phase('agreed', '1820-02-01'))).toBe(
			'1820-02-01'
		);
		expect(told(phase('in-force', '1820-03-01', ['gazette']))).toBe('1820-03-01');
	});
});
