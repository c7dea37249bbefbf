import { describe, expect, it } from 'vitest';
import { isAtRest, presentationAfter, presentationAt, type StageAction } from './presentation.ts';

const start = presentationAt(0, 5);
const after = (...actions: StageAction[]) => actions.reduce(presentationAfter, start);
const digit = (value: number): StageAction => ({ kind: 'digit', digit: value });

describe('a presentation', () => {
	it('goes from scene to scene and stays at the ends', () => {
		expect(after({ kind: 'next' }, { kind: 'next' }, { kind: 'previous' }).scene).toBe(1);
		expect(after({ kind: 'previous' }).scene).toBe(0);
		expect(after({ kind: 'last' }, { kind: 'next' }).scene).toBe(4);
		expect(after({ kind: 'last' }, { kind: 'first' }).scene).toBe(0);
	});
	it('goes to the number that is typed and confirmed, to the last where there are fewer scenes', () => {
		expect(after(digit(4), { kind: 'confirm' })).toEqual(presentationAt(3, 5));
		expect(after(digit(1), digit(2), { kind: 'confirm' }).scene).toBe(4);
		expect(after(digit(0), { kind: 'confirm' }).scene).toBe(0);
	});
	it('goes on when nothing was typed before Enter', () => {
		expect(after({ kind: 'confirm' }).scene).toBe(1);
	});
	it('only uncovers the scene at the first step after black or white', () => {
		expect(after({ kind: 'black' }).cover).toBe('black');
		expect(after({ kind: 'black' }, { kind: 'white' }).cover).toBe('white');
		expect(after({ kind: 'black' }, { kind: 'black' }).cover).toBeUndefined();
		const uncovered = after({ kind: 'black' }, { kind: 'next' });
		expect(uncovered).toEqual(start);
		expect(after({ kind: 'black' }, { kind: 'next' }, { kind: 'next' }).scene).toBe(1);
	});
	it('opens one panel at a time, and closes it by the same action or by a move', () => {
		expect(after({ kind: 'overview' }, { kind: 'help' }).panel).toBe('help');
		expect(after({ kind: 'overview' }, { kind: 'overview' }).panel).toBeUndefined();
		expect(after({ kind: 'overview' }, { kind: 'scene', scene: 2 })).toEqual(presentationAt(2, 5));
	});
	it('closes what is open first, and is at rest before it is left', () => {
		expect(isAtRest(start)).toBe(true);
		expect(isAtRest(after({ kind: 'overview' }))).toBe(false);
		expect(isAtRest(after({ kind: 'overview' }, { kind: 'close' }))).toBe(true);
		const typing = after({ kind: 'white' }, digit(3), { kind: 'close' });
		expect(typing).toMatchObject({ cover: 'white', digits: '' });
	});
	it('begins within its scenes, whatever it is asked for', () => {
		expect([-3, 99, Number.NaN, 2.7].map((scene) => presentationAt(scene, 5).scene)).toEqual([0, 4, 0, 2]);
	});
});
