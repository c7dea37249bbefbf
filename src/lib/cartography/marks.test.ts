import { describe, expect, test } from 'vitest';
import { situationStatuses } from '#lib/domain/situation.ts';
import { truceStatuses } from '#lib/domain/truce.ts';
import { arrangementMark, fillOfStatus, isFillable, lineMark, nationwideMark, rimMark } from './marks.ts';

describe('an arrangement', () => {
	test('is filled by its status alone', () => {
		expect(truceStatuses.map((status) => fillOfStatus(status))).toEqual([
			'solid',
			'diagonal',
			'horizontal',
			'dots',
			'dots',
			'dots',
			'crosses',
			'none'
		]);
	});
	test('is a line at half strength when it has ended or nothing is told of the day', () => {
		for (const status of ['ended', undefined] as const) {
			expect(arrangementMark('dashed', status)).toMatchObject({
				fill: 'none',
				strength: 'half',
				line: 'dashed'
			});
		}
	});
	test('keeps the line of how its edge is known, whatever its status', () => {
		for (const status of truceStatuses) expect(arrangementMark('faded', status).line).toBe('faded');
	});
});

test('only arrangements and plans are ever filled', () => {
	expect(isFillable('arrangement')).toBe(true);
	expect(isFillable('plan')).toBe(true);
	expect(isFillable('siege')).toBe(false);
	expect(isFillable('operation')).toBe(false);
	expect(isFillable('administrative-unit')).toBe(false);
});

describe('a siege', () => {
	test('is a neutral rim and never a fill', () => {
		for (const status of [...situationStatuses, undefined]) {
			expect(rimMark('siege', 'faded', status)).toMatchObject({ ink: 'neutral', fill: 'none' });
		}
	});
	test('has teeth while it holds, and none once it is breached or has ended', () => {
		const withTeeth = situationStatuses.filter((status) => rimMark('siege', 'sharp', status).hasTeeth);
		expect(withTeeth).toEqual(['begun', 'tightened', 'reimposed']);
	});
	test('is at half strength once it has ended, and at full strength when breached', () => {
		expect(rimMark('siege', 'sharp', 'ended').strength).toBe('half');
		expect(rimMark('siege', 'sharp', 'breached').strength).toBe('full');
	});
});

test('an operation has a neutral rim without teeth', () => {
	expect(rimMark('operation', 'faded', 'begun')).toEqual({
		ink: 'neutral',
		fill: 'none',
		line: 'faded',
		strength: 'full',
		hasTeeth: false
	});
});

test('another reading is a line in the colour of its zone, that of a siege a neutral one', () => {
	expect(lineMark('administrative-unit', 'dashed')).toMatchObject({
		ink: 'zone',
		fill: 'none',
		line: 'dashed'
	});
	expect(lineMark('siege', 'faded').ink).toBe('neutral');
});

test('a nationwide arrangement has the fill of its status in the neutral colour', () => {
	expect(nationwideMark('in-force')).toMatchObject({ ink: 'neutral', fill: 'solid' });
});
