import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { rowLabels } from './row-labels.ts';
import { timeLanes } from './time-lanes.ts';

const { atlas } = readTestAtlas();
const { passages, settings } = atlas.records;
const lanes = timeLanes(atlas, passages);

describe('the names of the rows of the time line', () => {
	it('stand beside their bars within the window', () => {
		const labels = lanes.flatMap((lane) => rowLabels(lane, settings.period, () => 1));
		expect(labels.length).toBeGreaterThan(0);
		for (const { side, day } of labels) {
			if (side === 'before') expect(day - 1).toBeGreaterThanOrEqual(settings.period.from);
			else expect(day + 1).toBeLessThanOrEqual(settings.period.to + 1);
		}
	});
	it('are left out where no line has room for them', () => {
		const length = settings.period.to - settings.period.from + 1;
		for (const lane of lanes) expect(rowLabels(lane, settings.period, () => length)).toEqual([]);
	});
	it('cover neither a bar nor one another', () => {
		const rows = lanes.flatMap((lane) => lane.rows).map((row) => ({ ...row, line: 0 }));
		const crowded = { ...lanes[0]!, rows, lines: 1 };
		const starts = rowLabels(crowded, settings.period, () => 20).map(({ side, day }) =>
			side === 'before' ? day - 20 : day
		);
		expect(starts.length).toBeGreaterThan(0);
		for (const [index, one] of starts.entries())
			for (const other of starts.slice(index + 1)) expect(Math.abs(one - other)).toBeGreaterThanOrEqual(20);
	});
});
