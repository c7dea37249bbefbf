import { describe, expect, it } from 'vitest';
import { elapsedOf, pausedAt, plannedTime, resetAt, runningFrom, stoppedTimer } from './timer.ts';

describe('a timer', () => {
	const running = runningFrom(stoppedTimer, 1000);
	it('counts only while it runs', () => {
		expect(elapsedOf(running, 4000)).toBe(3000);
		const paused = pausedAt(running, 4000);
		expect(elapsedOf(paused, 99_000)).toBe(3000);
		expect(elapsedOf(runningFrom(paused, 10_000), 11_000)).toBe(4000);
	});
	it('is not begun twice', () => {
		expect(runningFrom(running, 5000)).toBe(running);
	});
	it('begins anew, and runs on if it ran', () => {
		expect(elapsedOf(resetAt(running, 6000), 6500)).toBe(500);
		expect(resetAt(pausedAt(running, 6000), 7000)).toEqual(stoppedTimer);
	});
	it('never runs backwards', () => {
		expect(elapsedOf(running, 0)).toBe(0);
	});
});

describe('plannedTime', () => {
	it('adds up the scenes until one begins, until it is over, and all', () => {
		const scenes = [{ minutes: 1 }, { minutes: 0.5 }, { minutes: 2 }];
		expect(plannedTime(scenes, 1)).toEqual({ until: 60_000, through: 90_000, whole: 210_000 });
	});
});
