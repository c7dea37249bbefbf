import { describe, expect, it } from 'vitest';
import { readTestAtlas } from '#tests/support/fixture-atlas.ts';
import { handoutPassages } from './handout-passages.ts';

const { atlas } = readTestAtlas();
const ids = atlas.records.passages.map(({ id }) => id);

describe('the passages of a page of a handout', () => {
	it('stand with article, paragraph, time and what they tell, in the order of the scene', () => {
		const [second, first] = ids.slice(0, 2);
		const { told, others } = handoutPassages(atlas, [first!, second!], 'en');
		expect(told.map(({ id }) => id)).toEqual([first, second]);
		expect(others).toBe(0);
		for (const { id, reference, time, text } of told) {
			expect(reference).toMatch(/, par\. \d/);
			expect(time).not.toBe('');
			expect(text).toBe(atlas.passage(id).text.en);
		}
	});
	it('are told whole as long as there is room, and the others are counted', () => {
		const many = Array.from({ length: 60 }, () => ids).flat();
		const { told, others } = handoutPassages(atlas, many, 'en');
		expect(told.length).toBeGreaterThan(2);
		expect(told.length + others).toBe(many.length);
		expect(told.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(2200);
	});
});
