import { describe, expect, it } from 'vitest';
import { pressedOutlines } from './pressed-outlines.ts';

const harbour = { outline: 'harbour', position: [10, 40], isOn: true, distance: 1 } as const;
const vale = { outline: 'vale', position: [10.2, 40], isOn: true, distance: 6 } as const;

describe('a press on the map', () => {
	it('means the round mark whose middle is nearest', () => {
		expect(pressedOutlines([vale, harbour], []).outlines).toEqual(['harbour', 'vale']);
	});
	it('means the outline that holds the point before a name or a mark that is merely near', () => {
		const name = { ...vale, isOn: false, distance: 2 };
		expect(pressedOutlines([name], ['harbour', 'province']).outlines).toEqual([
			'harbour',
			'province',
			'vale'
		]);
	});
	it('means a round mark before a larger outline in which it stands', () => {
		expect(pressedOutlines([harbour], ['province']).outlines).toEqual(['harbour', 'province']);
	});
	it('asks about the place of a name or round mark whose outline does not hold the point', () => {
		expect(pressedOutlines([harbour], ['province']).position).toEqual([10, 40]);
		expect(pressedOutlines([{ ...harbour, isOn: false }], []).position).toEqual([10, 40]);
		expect(pressedOutlines([harbour], ['harbour']).position).toBeUndefined();
		expect(pressedOutlines([{ ...harbour, isOn: false }], ['province']).position).toBeUndefined();
	});
});
