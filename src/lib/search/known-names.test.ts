import { describe, expect, it } from 'vitest';
import { wordsIn } from './fold-text.ts';
import { KnownNames } from './known-names.ts';

const names = new KnownNames([
	{ key: 'place ford', names: ['Ford', 'المعبر'], variants: ['Sands'] },
	{ key: 'actor sands', names: ['Friends of the Sands'], variants: ['FS', 'ON'] },
	{ key: 'actor council', names: ['Council of Ford'], variants: [] }
]);
const namedIn = (text: string): readonly string[] => [...names.namedIn(wordsIn(text))];

describe('names in a text', () => {
	it('are known in any script, with what Arabic attaches to them', () => {
		expect(namedIn('At Ford')).toEqual(['place ford']);
		expect(namedIn('مشى بالمعبر')).toEqual(['place ford']);
	});
	it('are joined by an “and” in the name of another and alone', () => {
		const both = new KnownNames([
			{ key: 'place weir', names: ['سد'], variants: [] },
			{ key: 'place ford', names: ['معبر'], variants: [] },
			{ key: 'zone both', names: ['سد ومعبر'], variants: [] }
		]);
		expect([...both.namedIn(wordsIn('ومعبر'))]).toEqual(['place ford']);
		expect([...both.namedIn(wordsIn('سد ومعبر'))]).toEqual(['zone both', 'place weir', 'place ford']);
	});
	it('are acronyms only in capitals', () => {
		expect(namedIn('They put it on, fs or not')).toEqual([]);
		expect(namedIn('So ON says')).toEqual(['actor sands']);
	});
	it('stand within others where they are what something is called above all', () => {
		expect(namedIn('The Friends of the Sands')).toEqual(['actor sands']);
		expect(namedIn('The Council of Ford')).toEqual(['actor council', 'place ford']);
	});
});

describe('typed words', () => {
	it('are parted into the longest names and the words between', () => {
		const parts = names.partsOf(wordsIn('old council of Ford fs'));
		expect(parts.map(({ words, keys }) => [words.map(({ text }) => text).join(' '), ...keys])).toEqual([
			['old'],
			['council ford', 'actor council'],
			['fs', 'actor sands']
		]);
	});
});
