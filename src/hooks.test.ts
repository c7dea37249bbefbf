import { describe, expect, it } from 'vitest';
import { RenderedOnly } from '#lib/exchange/rendered-only.ts';
import { transport } from './hooks.ts';

const { encode, decode } = transport.RenderedOnly!;

describe('what a page is rendered from', () => {
	it('is written out as a mark, whatever it holds', () => {
		expect(encode(new RenderedOnly({ records: ['many'] }))).toBe(true);
		expect(encode({ value: 'any other thing' })).toBe(false);
	});

	it('is told to be missing where a script asks for it', () => {
		expect(() => decode(true)).toThrow('only there to render it');
	});
});
