import { describe, expect, it } from 'vitest';
import { isLongForStage, mapScaleOf, roomForSentence } from './stage-measures.ts';

describe('mapScaleOf', () => {
	it('grows with the screen, and never below the usual size', () => {
		expect(mapScaleOf('light', { width: 390, height: 844 })).toBe(1);
		expect(mapScaleOf('dark', { width: 1024, height: 768 })).toBe(1);
		expect(mapScaleOf('light', { width: 3840, height: 2160 })).toBeCloseTo(2.9, 1);
	});
	it('makes the smallest letters on a wall a 28th of the height', () => {
		for (const height of [768, 1080, 2160])
			expect(mapScaleOf('projector', { width: height * 1.5, height }) * 9.3).toBeGreaterThanOrEqual(
				height / 28
			);
	});
});

describe('roomForSentence', () => {
	it('is what two lines hold on a wall, by the shape of the window, and the usual room on a screen', () => {
		const narrow = roomForSentence('projector', { width: 1024, height: 768 })!;
		expect(narrow).toBeGreaterThan(100);
		expect(narrow).toBeLessThan(160);
		expect(roomForSentence('projector', { width: 1920, height: 1080 })).toBeGreaterThan(narrow);
		expect(roomForSentence('dark', { width: 1024, height: 768 })).toBeUndefined();
	});
});

describe('isLongForStage', () => {
	it('lets one or two lines pass, and finds a text that a wall has no room for, by its letters or its lines', () => {
		expect(isLongForStage('')).toBe(false);
		expect(isLongForStage('Two governments, and no common plan. '.repeat(5))).toBe(false);
		expect(isLongForStage('Two governments, and no common plan. '.repeat(12))).toBe(true);
		expect(isLongForStage('a\n'.repeat(11))).toBe(true);
	});
});
