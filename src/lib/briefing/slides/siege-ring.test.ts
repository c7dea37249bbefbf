import { expect, test } from 'vitest';
import { siegeRadius } from '#lib/cartography/map-images.ts';
import { siegeRing } from './siege-ring.ts';

test('the ring of a small siege lies round its point, and its teeth within it', () => {
	const { box, geometry } = siegeRing([5000, 4000], 100);
	expect([box.x, box.y, box.width, box.height]).toEqual([
		5000 - siegeRadius * 100,
		4000 - siegeRadius * 100,
		siegeRadius * 200,
		siegeRadius * 200
	]);
	if (!('paths' in geometry)) throw new Error('a ring is drawn by paths');
	const [ring, teeth] = geometry.paths;
	expect([ring!.isFilled, teeth!.isFilled]).toEqual([false, true]);
	for (const [x, y] of teeth!.strokes.flat())
		expect(Math.hypot(x - 5000, y - 4000)).toBeLessThanOrEqual(siegeRadius * 100 + 0.01);
});
