import { expect, test } from 'vitest';
import { keeper } from './keeper.ts';

test('what is alike is the very same, what is not is another', () => {
	const keep = keeper<{ readonly day: number }>();
	const first = keep({ day: 1 });
	expect(keep({ day: 1 })).toBe(first);
	expect(keep({ day: 2 })).toEqual({ day: 2 });
	expect(keep({ day: 1 })).not.toBe(first);
});
test('each keeps for itself', () => {
	const day = { day: 1 };
	keeper<object>()(day);
	expect(keeper<object>()({ day: 1 })).not.toBe(day);
});
