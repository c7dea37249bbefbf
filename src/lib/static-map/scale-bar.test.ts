import { describe, expect, it } from 'vitest';
import { projectionTo } from './project-shapes.ts';
import { scaleBar } from './scale-bar.ts';

describe('scaleBar', () => {
	it('is a round length of at most a fifth of the width', () => {
		const size = { width: 1000, height: 1000 };
		const { km, pixels } = scaleBar(projectionTo([0, -0.5, 1, 0.5], size, 0), size);
		expect(km).toBe(20);
		expect(pixels).toBeCloseTo((1000 * 20) / 111.19, 0);
	});
});
