import { describe, expect, it } from 'vitest';
import { readMessage, readState, writtenMessage, type SharedState } from './window-message.ts';

const pair = { briefing: 'quiet-weeks', pair: 'a1' };
const state: SharedState = { revision: 3, scene: 1, cover: 'black', timer: { before: 10, since: 20 } };

describe('what the two windows of a briefing say', () => {
	it('comes back as it was sent', () => {
		for (const message of [{ type: 'hello' }, { type: 'here' }, { type: 'state', state }] as const)
			expect(readMessage(structuredClone(writtenMessage(message, pair)), pair)).toEqual(message);
	});
	it('is not taken from another pair of windows, nor from another briefing', () => {
		const hello = writtenMessage({ type: 'hello' }, pair);
		expect(readMessage(hello, { ...pair, pair: 'b2' })).toBeUndefined();
		expect(readMessage(hello, { ...pair, briefing: 'other' })).toBeUndefined();
	});
	it('is not understood when it is something else', () => {
		for (const posted of [null, 'hello', 7, {}, { type: 'hello' }, { ...pair, type: 'hello' }])
			expect(readMessage(posted, pair)).toBeUndefined();
	});
});

describe('a shared state', () => {
	it('is not taken with a part that is malformed', () => {
		const wrong: Partial<Record<keyof SharedState, unknown>>[] = [
			{ revision: -1 },
			{ revision: Number.NaN },
			{ scene: '1' },
			{ cover: 'red' },
			{ timer: {} },
			{ timer: { before: 1.5 } },
			{ timer: { before: 1, since: 'now' } }
		];
		for (const part of wrong) expect(readState({ ...state, ...part })).toBeUndefined();
		expect(readState(undefined)).toBeUndefined();
		expect(readState({ ...state, more: 'of it' })).toEqual(state);
	});
});
