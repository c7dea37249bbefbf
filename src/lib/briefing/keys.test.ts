import { describe, expect, it } from 'vitest';
import { exploreAction, exploreKeys, type KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	shiftKey: false,
	...more
});

describe('the table of keys', () => {
	it('binds no key twice, and never those that clickers send', () => {
		const keys = exploreKeys.flatMap((row) => row.keys);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).not.toContain('PageUp');
		expect(keys).not.toContain('PageDown');
	});
});

describe('exploreAction', () => {
	it('finds what a key does', () => {
		expect(exploreAction(press('/'), true)).toEqual({ kind: 'search' });
		expect(exploreAction(press('N', { shiftKey: true }), true)).toEqual({ kind: 'next' });
		expect(exploreAction(press('3'), true)).toEqual({ kind: 'zone', place: 3 });
		expect(exploreAction(press('x'), true)).toBeUndefined();
	});
	it('leaves keys with Ctrl, Alt or the system’s key to the browser', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
			expect(exploreAction(press('p', { [held]: true }), true)).toBeUndefined();
	});
	it('hears single signs no more when they are switched off, but still Escape', () => {
		expect(exploreAction(press('/'), false)).toBeUndefined();
		expect(exploreAction(press('Escape'), false)).toEqual({ kind: 'close' });
	});
	it('finds the key by its place on an Arabic board', () => {
		expect(exploreAction(press('ى', { code: 'KeyN' }), true)).toEqual({ kind: 'next' });
		expect(exploreAction(press('ظ', { code: 'Slash' }), true)).toEqual({ kind: 'search' });
		expect(exploreAction(press('؟', { code: 'Slash', shiftKey: true }), true)).toEqual({ kind: 'help' });
		expect(exploreAction(press('٢', { code: 'Digit2' }), true)).toEqual({ kind: 'zone', place: 2 });
	});
	it('takes the digits of a French board without Shift', () => {
		expect(exploreAction(press('&', { code: 'Digit1' }), true)).toEqual({ kind: 'zone', place: 1 });
		expect(exploreAction(press('!', { code: 'Digit1', shiftKey: true }), true)).toBeUndefined();
	});
});
