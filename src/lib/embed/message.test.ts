import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHeight, frameNames, heightMessages, linkMessage } from './host-protocols.ts';
import { frameFaults, isOurs, protocol, readFrameMessage, readHostMessage, written } from './message.ts';

const anything = fc.oneof(
	fc.anything(),
	fc.record(
		{
			protocol: fc.oneof(fc.constant(protocol), fc.string()),
			type: fc.oneof(
				fc.constantFrom('setView', 'getView', 'ready', 'view', 'select', 'height'),
				fc.anything()
			),
			view: fc.anything(),
			request: fc.anything(),
			zone: fc.anything(),
			height: fc.anything()
		},
		{ requiredKeys: [] }
	)
);

describe('a message', () => {
	it('is read as it was written', () => {
		const view = 'date=2016-03-05&zone=anvel';
		expect(readHostMessage(written({ type: 'setView', view }))).toEqual({ type: 'setView', view });
		expect(readHostMessage(written({ type: 'getView', request: 3 }))).toEqual({
			type: 'getView',
			request: 3
		});
		for (const message of [
			{ type: 'ready', view },
			{ type: 'view', view, sentence: 'On that day.', request: 3 },
			{ type: 'select', zone: 'anvel', passage: 'gazette-1921-p3-a' },
			{ type: 'select' },
			{ type: 'height', height: 512 },
			{ type: 'error', reason: frameFaults[0] }
		] as const)
			expect(readFrameMessage(written(message))).toEqual(message);
	});
	it('that is unknown or malformed is never obeyed, and nothing is thrown: a thousand at random', () => {
		fc.assert(
			fc.property(anything, (posted) => {
				const host = readHostMessage(posted);
				const frame = readFrameMessage(posted);
				asksForHeight(posted, { secret: 'abc', pymId: 'map' });
				if (host?.type === 'setView') expect(typeof host.view).toBe('string');
				if (host?.type === 'getView') expect(Number.isInteger(host.request)).toBe(true);
				if (host || frame) expect(isOurs(posted)).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});
	it('of another version is not understood', () => {
		expect(readHostMessage({ protocol: 'truce-atlas/2', type: 'setView', view: '' })).toBeUndefined();
	});
	it('carries no view longer than an address can be', () => {
		expect(readHostMessage(written({ type: 'setView', view: 'x'.repeat(5000) }))).toBeUndefined();
	});
});

describe('the height of a frame', () => {
	const address = frameNames('?childId=map-1&initialWidth=600', '#?secret=AbC123xyz9');
	it('is told in the way of each host that named itself', () => {
		expect(heightMessages(512, address)).toEqual([
			{ message: 'height', value: 512, secret: 'AbC123xyz9' },
			'pymxPYMxmap-1xPYMxheightxPYMx512',
			{ sentinel: 'amp', type: 'embed-size', height: 512 },
			{ protocol, type: 'height', height: 512 }
		]);
		expect(heightMessages(512, {})).toHaveLength(2);
	});
	it('is asked for by WordPress with its secret, and by pym with its id', () => {
		expect(asksForHeight({ message: 'ready', secret: 'AbC123xyz9' }, address)).toBe(true);
		expect(asksForHeight({ message: 'ready', secret: 'other' }, address)).toBe(false);
		expect(asksForHeight('pymxPYMxmap-1xPYMxwidthxPYMx320', address)).toBe(true);
		expect(asksForHeight('pymxPYMxmap-2xPYMxwidthxPYMx320', address)).toBe(false);
	});
	it('takes no name of another shape from an address', () => {
		expect(frameNames('?childId=<b>', '#?secret=a b')).toEqual({});
		expect(frameNames('', '#secret=short')).toEqual({ secret: 'short' });
	});
});

describe('a link in a WordPress frame', () => {
	it('is asked for with the secret, and elsewhere not at all', () => {
		expect(linkMessage('https://atlas.example/', { secret: 'abc' })).toEqual({
			message: 'link',
			value: 'https://atlas.example/',
			secret: 'abc'
		});
		expect(linkMessage('https://atlas.example/', {})).toBeUndefined();
	});
});
