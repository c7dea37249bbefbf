import { describe, expect, it } from 'vitest';
import { spotLink } from './spot-link.ts';

const source = { csl: { id: 'gazette', type: 'article', title: 'News', URL: 'https://example.org/news/' } };
const bare = { csl: { id: 'gazette', type: 'article', title: 'News' } };
const body = { paragraph: 3, footnote: false };

describe('spotLink', () => {
	it('leads to the first and last words, with what has a meaning in a text fragment percent-encoded', () => {
		expect(
			spotLink(source, { ...body, start: 'Another, if small,', end: 'the anti-fleet coalition & more' })
		).toBe(
			'https://example.org/news/#:~:text=Another%2C%20if%20small%2C,the%20anti%2Dfleet%20coalition%20%26%20more'
		);
	});
	it('gives a short stretch whole, since its end cannot stand after its start', () => {
		const end = 'in northern Orr';
		expect(spotLink(source, { ...body, start: 'in northern Orr', end })).toMatch(
			/:text=in%20northern%20Orr$/
		);
		expect(spotLink(source, { ...body, start: 'and in northern', end })).toMatch(
			/:text=and%20in%20northern%20Orr$/
		);
	});
	it('trusts the first words alone where one shared word may be chance', () => {
		expect(spotLink(source, { ...body, start: 'when the fleet', end: 'fleet came back' })).toMatch(
			/:text=when%20the%20fleet$/
		);
	});
	it('leads to the words before the mark of a footnote, which is hidden on the page', () => {
		const note = { paragraph: 3, footnote: true, start: 'See', end: 'ibid.' };
		expect(spotLink(source, { ...note, marker: 'as was said' })).toMatch(/#:~:text=as%20was%20said$/);
		expect(spotLink(source, note)).toBe('https://example.org/news/');
	});
	it('keeps a fragment that the address has', () => {
		const withHash = { csl: { ...source.csl, URL: 'https://example.org/news#top' } };
		expect(spotLink(withHash, { ...body, start: 'One', end: 'two' })).toBe(
			'https://example.org/news#top:~:text=One,two'
		);
	});
	it('is none for a source without an address', () => {
		expect(spotLink(bare, { ...body, start: 'One', end: 'two' })).toBeUndefined();
	});
});
