import { describe, expect, it } from 'vitest';
import { exploreAction, exploreKeys, stageAction, stageKeys, type KeyPress } from './keys.ts';

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
	it('binds no key of a briefing twice', () => {
		const keys = stageKeys.flatMap((row) => row.keys);
		expect(new Set(keys).size).toBe(keys.length);
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

describe('stageAction', () => {
	it('takes a key of an Arabic board that gives two letters for the Latin one in its place', () => {
		expect(stageAction(press('لا', { code: 'KeyB' }), true, true)?.kind).toBe(
			stageAction(press('b', { code: 'KeyB' }), true, true)?.kind
		);
		expect(stageAction(press('F5', { code: 'F5' }), true, true)).toBeDefined();
	});
	const kindOf = (key: string, more: Partial<KeyPress> = {}, hasLetters = true, isRightToLeft = false) =>
		stageAction(press(key, more), hasLetters, isRightToLeft)?.kind;
	it('hears every key that a clicker sends', () => {
		expect(['PageDown', 'PageUp', '.', 'b', 'F5', 'Escape'].map((key) => kindOf(key))).toEqual([
			'next',
			'previous',
			'black',
			'black',
			'full-screen',
			'close'
		]);
	});
	it('goes on with Space and back with Shift and Space', () => {
		expect(kindOf(' ')).toBe('next');
		expect(kindOf(' ', { shiftKey: true })).toBe('previous');
	});
	it('goes on to the left where one reads from right to left', () => {
		expect(kindOf('ArrowLeft', {}, true, true)).toBe('next');
		expect(kindOf('ArrowRight', {}, true, true)).toBe('previous');
		expect(kindOf('PageDown', {}, true, true)).toBe('next');
	});
	it('leaves the browser its own reload with Ctrl', () => {
		expect(kindOf('F5', { ctrlKey: true })).toBeUndefined();
	});
	it('hears no single sign when they are switched off, but still every key with a name, and Space', () => {
		expect(['o', '7', '.', '?'].map((key) => kindOf(key, {}, false))).toEqual(Array(4).fill(undefined));
		expect(['PageDown', 'Home', 'Enter', ' '].map((key) => kindOf(key, {}, false))).toEqual([
			'next',
			'first',
			'confirm',
			'next'
		]);
	});
	it('reads the digits of a scene’s number', () => {
		expect(stageAction(press('٧', { code: 'Digit7' }), true, true)).toEqual({ kind: 'digit', digit: 7 });
	});
});
