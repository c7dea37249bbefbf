import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';

describe('joinLines', () => {
	it('joins lines that meet, turning them round where needed', () => {
		const lines = [
			[
				[1, 0],
				[2, 0]
			],
			[
				[1, 0],
				[0, 0]
			],
			[
				[3, 0],
				[2, 0]
			]
		];
		expect(joinLines(lines)).toEqual([
			[
				[0, 0],
				[1, 0],
				[2, 0],
				[3, 0]
			]
		]);
	});
	it('stops where three lines meet', () => {
		const fork = [
			[
				[0, 0],
				[1, 0]
			],
			[
				[1, 0],
				[2, 1]
			],
			[
				[1, 0],
				[2, -1]
			]
		];
		expect(joinLines(fork)).toHaveLength(3);
	});
	it('leaves a closed ring and a line by itself as they are', () => {
		const ring = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		const line = [
			[7, 7],
			[8, 8]
		];
		expect(joinLines([ring, line])).toEqual([ring, line]);
	});
});
